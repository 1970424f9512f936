#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A double of BlueZ on the system bus that DBUS_SYSTEM_BUS_ADDRESS names, driven by lines on stdin; answers each line with one on stdout.

adapter on|off            puts hci0 there, or switches it
unplug                    takes hci0 away
phone ADDRESS LEVEL COMPANY HEX UUID...   a phone is heard for the first time (COMPANY "-" for none; LEVEL 0 for none)
again ADDRESS LEVEL       the phone is heard again
filter                    says the last discovery filter
"""
import os
import sys
import threading

try:
    import dbus
    import dbus.mainloop.glib
    import dbusmock
    from gi.repository import GLib
except ImportError as error:
    print("missing:", error, flush=True)
    sys.exit(1)

ADAPTER = "/org/bluez/hci0"
MANAGER = "org.freedesktop.DBus.ObjectManager"
PROPERTIES = "org.freedesktop.DBus.Properties"
filters = []
answers = sys.stdout
sys.stdout = open(os.devnull, "w")  # dbusmock logs there


class Double:
    def __init__(self, bus):
        name = dbus.service.BusName("org.bluez", bus)
        self.root = dbusmock.mockobject.DBusMockObject(name, "/", "org.bluez.Root", {})
        self.root.object_manager_emit_added = lambda path: None
        dbusmock.mockobject.objects["/"] = self.root
        self.root.AddMethod(MANAGER, "GetManagedObjects", "", "a{oa{sa{sv}}}", "ret = self.managed()")
        self.root.managed = self.managed
        self.interfaces = {}

    def managed(self):
        return dbus.Dictionary(self.interfaces, signature="oa{sa{sv}}")

    def add(self, path, interface, properties, methods=()):
        properties = dbus.Dictionary(properties, signature="sv")
        self.root.AddObject(path, interface, properties, methods)
        self.interfaces[dbus.ObjectPath(path)] = dbus.Dictionary({interface: properties}, signature="sa{sv}")
        added = dbus.Dictionary({interface: properties}, signature="sa{sv}")
        self.root.EmitSignal(MANAGER, "InterfacesAdded", "oa{sa{sv}}", [dbus.ObjectPath(path), added])

    def change(self, path, interface, changed):
        changed = dbus.Dictionary(changed, signature="sv")
        self.interfaces[dbus.ObjectPath(path)][interface].update(changed)
        mock = dbusmock.mockobject.objects[path]
        mock.EmitSignal(PROPERTIES, "PropertiesChanged", "sa{sv}as", [interface, changed, dbus.Array([], signature="s")])

    def adapter(self, power):
        powered = dbus.Boolean(power == "on")
        if ADAPTER in self.interfaces:
            dbusmock.mockobject.objects[ADAPTER].props["org.bluez.Adapter1"]["Powered"] = powered
            self.change(ADAPTER, "org.bluez.Adapter1", {"Powered": powered})
            return
        methods = [("SetDiscoveryFilter", "a{sv}", "", "self.note_filter(args[0])"), ("StartDiscovery", "", "", ""),
                   ("StopDiscovery", "", "", "")]
        properties = {"Address": "00:11:22:33:44:55", "Name": "double", "Alias": "double", "Powered": powered,
                      "Discovering": dbus.Boolean(False), "Discoverable": dbus.Boolean(False), "Class": dbus.UInt32(0)}
        self.add(ADAPTER, "org.bluez.Adapter1", properties, methods)
        dbusmock.mockobject.objects[ADAPTER].note_filter = filters.append

    def unplug(self):
        del self.interfaces[dbus.ObjectPath(ADAPTER)]
        self.root.EmitSignal(MANAGER, "InterfacesRemoved", "oas",
                             [dbus.ObjectPath(ADAPTER), dbus.Array(["org.bluez.Adapter1"], signature="s")])
        self.root.RemoveObject(ADAPTER)

    def phone(self, address, level, company, data, *uuids):
        properties = {"Address": address, "AddressType": "random", "Alias": address, "Name": address, "Adapter": dbus.ObjectPath(ADAPTER),
                      "Paired": dbus.Boolean(False), "UUIDs": dbus.Array(uuids, signature="s")}
        if int(level) != 0:
            properties["RSSI"] = dbus.Int16(int(level))
        if company != "-":
            value = dbus.Array(bytes.fromhex(data), signature="y", variant_level=1)
            properties["ManufacturerData"] = dbus.Dictionary({dbus.UInt16(int(company, 16)): value}, signature="qv")
        self.add(self.path(address), "org.bluez.Device1", properties)

    def again(self, address, level):
        self.change(self.path(address), "org.bluez.Device1", {"RSSI": dbus.Int16(int(level))})

    @staticmethod
    def filter():
        last = filters[-1] if filters else {}
        return ",".join(f"{key}={last[key]!s}" for key in sorted(last))

    @staticmethod
    def path(address):
        return ADAPTER + "/dev_" + address.replace(":", "_")


def obey(double, line):
    word, *rest = line.split()
    try:
        answer = getattr(double, word)(*rest)
    except Exception as error:  # whatever it is, the test must see it
        answer = f"error: {error!r}"
    print(answer or "done", file=answers, flush=True)
    return False


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    double = Double(dbus.SystemBus())

    def listen():
        for line in sys.stdin:
            if line.strip():
                GLib.idle_add(obey, double, line)
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    print("ready", file=answers, flush=True)
    loop.run()


if __name__ == "__main__":
    main()
