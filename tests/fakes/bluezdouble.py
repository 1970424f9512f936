#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A double of BlueZ on the system bus that DBUS_SYSTEM_BUS_ADDRESS names, driven by lines on stdin; answers each line with one on stdout.

As BlueZ does, it tells reports only while somebody scans, keeps who scans by bus name, refuses a second StartDiscovery of the same program with
InProgress, forgets who scanned when the power goes, and stops scanning while it connects.

adapter on|off            puts hci0 there, or switches it
unplug                    takes hci0 away
other start|stop          another program scans, or no longer
discovering on|off|blink  the kernel scans, stops by itself, or ends a round; who wanted it is not asked
fail METHOD COUNT ERROR   the adapter answers the next COUNT calls of METHOD with org.bluez.Error.ERROR
phone ADDRESS LEVEL COMPANY HEX UUID...   a phone is heard for the first time (COMPANY "-" for none; LEVEL 0 for none)
again ADDRESS LEVEL [COMPANY HEX]         it is heard again
flood ADDRESS COUNT RATE  it is heard COUNT times, RATE times a second; the last 4 bytes of its data count from 0
forget ADDRESS            BlueZ no longer remembers it
pair ADDRESS              it was paired with this machine
gatt ADDRESS WAY SERVICE CHARACTERISTIC HEX   how it takes a connection: see Phone.Connect and Value.ReadValue
calls METHOD              says how often METHOD of the adapter was called
filter                    says the last discovery filter
scanners                  says how many programs scan
"""
import os
import sys
import threading

try:
    import dbus
    import dbus.bus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib
except ImportError as error:
    print("missing:", error, flush=True)
    sys.exit(1)

HCI = "/org/bluez/hci0"
ADAPTER = "org.bluez.Adapter1"
DEVICE = "org.bluez.Device1"
SERVICE = "org.bluez.GattService1"
VALUE = "org.bluez.GattCharacteristic1"
MANAGER = "org.freedesktop.DBus.ObjectManager"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Refused(dbus.DBusException):
    def __init__(self, error):
        super().__init__(error + " in this test", name="org.bluez.Error." + error)


class Thing(dbus.service.Object):
    """An object with one interface and its properties."""

    def __init__(self, double, path, interface, properties):
        self.double, self.path, self.interface, self.properties = double, path, interface, properties
        super().__init__(double.bus, path)

    def told(self):
        return dbus.Dictionary({self.interface: dbus.Dictionary(self.properties, signature="sv")}, signature="sa{sv}")

    def change(self, **changed):
        self.properties.update(changed)
        self.PropertiesChanged(self.interface, dbus.Dictionary(changed, signature="sv"), dbus.Array([], signature="s"))

    @dbus.service.method(PROPERTIES, "ss", "v")
    def Get(self, _interface, name):
        if name not in self.properties:
            raise dbus.DBusException("no such property", name="org.freedesktop.DBus.Error.InvalidArgs")
        return self.properties[name]

    @dbus.service.method(PROPERTIES, "s", "a{sv}")
    def GetAll(self, _interface):
        return dbus.Dictionary(self.properties, signature="sv")

    @dbus.service.signal(PROPERTIES, "sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):
        pass


class Adapter(Thing):
    def __init__(self, double, powered):
        self.scanning = set()
        super().__init__(double, HCI, ADAPTER, {
            "Address": "00:11:22:33:44:55", "Name": "double", "Alias": "double", "Powered": dbus.Boolean(powered),
            "Discovering": dbus.Boolean(False), "Discoverable": dbus.Boolean(False), "Class": dbus.UInt32(0)})

    def called(self, method):
        self.double.calls[method] = self.double.calls.get(method, 0) + 1
        count, error = self.double.failures.get(method, (0, ""))
        if count > 0:
            self.double.failures[method] = (count - 1, error)
            raise Refused(error)
        if not self.properties["Powered"]:
            raise Refused("NotReady")

    def discovering(self, on):
        if bool(self.properties["Discovering"]) != on:
            self.change(Discovering=dbus.Boolean(on))

    def power(self, on):
        self.change(Powered=dbus.Boolean(on))
        if not on:
            self.scanning.clear()
            self.discovering(False)

    def drop(self, sender):
        self.scanning.discard(sender)
        if not self.scanning:
            self.discovering(False)

    @dbus.service.method(ADAPTER, "a{sv}", "")
    def SetDiscoveryFilter(self, filter):
        self.called("SetDiscoveryFilter")
        self.double.filters.append(filter)

    @dbus.service.method(ADAPTER, "", "", sender_keyword="sender")
    def StartDiscovery(self, sender):
        self.called("StartDiscovery")
        if sender in self.scanning:
            raise Refused("InProgress")
        self.scanning.add(sender)
        self.discovering(True)

    @dbus.service.method(ADAPTER, "", "", sender_keyword="sender")
    def StopDiscovery(self, sender):
        self.called("StopDiscovery")
        if sender not in self.scanning:
            raise Refused("Failed")
        self.drop(sender)

    @dbus.service.method(ADAPTER, "o", "")
    def RemoveDevice(self, path):
        self.called("RemoveDevice")
        if path not in self.double.things:
            raise Refused("DoesNotExist")
        self.double.things[path].leave()
        self.double.remove(path)


class Phone(Thing):
    gatt = None

    @dbus.service.method(DEVICE, "", "", async_callbacks=("done", "refuse"))
    def Connect(self, done, refuse):
        """WAY refuse: an error; hang: no answer; drop: lost before its services are known; mute: they never are."""
        way = self.gatt[0] if self.gatt else "refuse"
        self.double.hci.discovering(False)
        if way == "hang":
            return
        if way == "refuse":
            self.double.rescan()
            refuse(Refused("Failed"))
            return
        self.change(Connected=dbus.Boolean(True))
        done()
        GLib.idle_add(self.connected, way)

    def connected(self, way):
        self.double.rescan()
        if way == "drop":
            self.change(Connected=dbus.Boolean(False))
        elif way != "mute":
            self.double.show_services(self)
            self.change(ServicesResolved=dbus.Boolean(True))
        return False

    @dbus.service.method(DEVICE, "", "")
    def Disconnect(self):
        self.leave()

    def leave(self):
        self.double.hide_services(self)
        if self.properties["Connected"]:
            self.change(Connected=dbus.Boolean(False), ServicesResolved=dbus.Boolean(False))
        self.double.rescan()


class Value(Thing):
    way = "ok"
    value = b""

    @dbus.service.method(VALUE, "a{sv}", "ay", async_callbacks=("done", "refuse"))
    def ReadValue(self, _options, done, refuse):
        """WAY unreadable: an error; silent: no answer; lost: the phone goes away."""
        if self.way == "unreadable":
            refuse(Refused("NotPermitted"))
        elif self.way == "lost":
            self.double.things[self.path.rsplit("/", 2)[0]].leave()
        elif self.way != "silent":
            done(dbus.ByteArray(self.value))


class Root(dbus.service.Object):
    def __init__(self, double):
        self.double = double
        super().__init__(double.bus, "/")

    @dbus.service.method(MANAGER, "", "a{oa{sa{sv}}}")
    def GetManagedObjects(self):
        return dbus.Dictionary({dbus.ObjectPath(path): thing.told() for path, thing in self.double.things.items()}, signature="oa{sa{sv}}")

    @dbus.service.signal(MANAGER, "oa{sa{sv}}")
    def InterfacesAdded(self, path, interfaces):
        pass

    @dbus.service.signal(MANAGER, "oas")
    def InterfacesRemoved(self, path, interfaces):
        pass


def manufacturer(company, data):
    value = dbus.Array(data, signature="y", variant_level=1)
    return dbus.Dictionary({dbus.UInt16(int(company, 16)): value}, signature="qv")


class Double:
    """What the orders do: each method is one, its answer goes back (nothing: "done")."""

    def __init__(self, bus):
        self.bus, self.things, self.calls, self.failures, self.filters = bus, {}, {}, {}, []
        self.root = Root(self)
        bus.add_signal_receiver(self.owner_changed, "NameOwnerChanged", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self.name = dbus.service.BusName("org.bluez", bus)

    def owner_changed(self, name, _old, new):
        if not new and HCI in self.things:
            self.things[HCI].drop(name)

    def add(self, thing):
        self.things[thing.path] = thing
        self.root.InterfacesAdded(dbus.ObjectPath(thing.path), thing.told())

    def remove(self, path):
        thing = self.things.pop(path)
        self.root.InterfacesRemoved(dbus.ObjectPath(path), dbus.Array([thing.interface], signature="s"))
        thing.remove_from_connection()

    def rescan(self):
        if HCI in self.things:
            self.things[HCI].discovering(bool(self.things[HCI].scanning))

    @property
    def hci(self):
        return self.things[HCI]

    def adapter(self, power):
        if HCI in self.things:
            self.hci.power(power == "on")
        else:
            self.add(Adapter(self, power == "on"))

    def unplug(self):
        for path in [path for path in self.things if path != HCI] + [HCI]:
            self.remove(path)

    def other(self, what):
        # As BlueZ would note it of another program; its calls themselves are not what is tested.
        if what == "start":
            self.hci.scanning.add(":other")
            self.hci.discovering(True)
        else:
            self.hci.drop(":other")

    def discovering(self, what):
        self.hci.discovering(what == "on")
        if what == "blink":
            self.hci.discovering(True)

    def fail(self, method, count, error):
        self.failures[method] = (int(count), error)

    def phone(self, address, level, company, data, *uuids):
        properties = {"Address": address, "AddressType": "random", "Alias": address, "Name": address, "Adapter": dbus.ObjectPath(HCI),
                      "Paired": dbus.Boolean(False), "Connected": dbus.Boolean(False), "ServicesResolved": dbus.Boolean(False),
                      "UUIDs": dbus.Array(uuids, signature="s")}
        if int(level) != 0:
            properties["RSSI"] = dbus.Int16(int(level))
        if company != "-":
            properties["ManufacturerData"] = manufacturer(company, bytes.fromhex(data))
        self.add(Phone(self, self.path(address), DEVICE, properties))

    def again(self, address, level, company=None, data=""):
        if not self.hci.properties["Discovering"]:
            return "nobody scans"
        changed = {"RSSI": dbus.Int16(int(level))}
        if company:
            changed["ManufacturerData"] = manufacturer(company, bytes.fromhex(data))
        self.things[self.path(address)].change(**changed)
        return None

    def flood(self, address, count, rate):
        phone, total, step_ms = self.things[self.path(address)], int(count), 5
        started, sent = GLib.get_monotonic_time(), 0

        def some():
            nonlocal sent
            due = min(total, (GLib.get_monotonic_time() - started) * int(rate) // 1000000)
            for number in range(sent, due):
                data = bytes(8) + number.to_bytes(4, "big")
                phone.change(RSSI=dbus.Int16(-40 - number % 50), ManufacturerData=manufacturer("22b5", data))
            sent = due
            return sent < total

        GLib.timeout_add(step_ms, some)

    def forget(self, address):
        self.remove(self.path(address))

    def pair(self, address):
        self.things[self.path(address)].change(Paired=dbus.Boolean(True))

    def gatt(self, address, way, service, characteristic, data):
        self.things[self.path(address)].gatt = (way, service, characteristic, bytes.fromhex(data))

    def show_services(self, phone):
        way, service, characteristic, value = phone.gatt
        path = phone.path + "/service0001"
        self.add(Thing(self, path, SERVICE, {"UUID": service, "Device": dbus.ObjectPath(phone.path), "Primary": dbus.Boolean(True)}))
        one = Value(self, path + "/char0002", VALUE, {
            "UUID": characteristic, "Service": dbus.ObjectPath(path), "Value": dbus.Array([], signature="y"),
            "Notifying": dbus.Boolean(False), "Flags": dbus.Array(["read"], signature="s")})
        one.way, one.value = way, value
        self.add(one)

    def hide_services(self, phone):
        for path in [path for path in self.things if path.startswith(phone.path + "/")]:
            self.remove(path)

    def count(self, method):
        return str(self.calls.get(method, 0))

    def filter(self):
        last = self.filters[-1] if self.filters else {}
        return ",".join(f"{key}={last[key]!s}" for key in sorted(last)) or "none"

    def scanners(self):
        return str(len(self.hci.scanning))

    @staticmethod
    def path(address):
        return HCI + "/dev_" + address.replace(":", "_")


def obey(double, answers, line):
    word, *rest = line.split()
    try:
        answer = getattr(double, {"calls": "count"}.get(word, word))(*rest)
    except Exception as error:  # whatever it is, the test must see it
        answer = f"error: {error!r}"
    print(answer or "done", file=answers, flush=True)
    return False


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    double = Double(dbus.bus.BusConnection(os.environ["DBUS_SYSTEM_BUS_ADDRESS"]))

    def listen():
        for line in sys.stdin:
            if line.strip():
                GLib.idle_add(obey, double, sys.stdout, line)
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    print("ready", flush=True)
    loop.run()


if __name__ == "__main__":
    main()
