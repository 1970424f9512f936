# SPDX-License-Identifier: GPL-3.0-or-later
# Which catalogue holds what: for the build, and for the test that finds none of them wanting.
set(GATEBOOK_TRANSLATIONS ${CMAKE_CURRENT_LIST_DIR}/../resources/translations)
set(GATEBOOK_STAFF_SCREENS "/qml/(staff|reception)/") # folders that no visitor sees
set(GATEBOOK_VISITORS_LANGUAGES "_(zh|ko|ja|km)\\.ts$") # catalogues without the staff's words
set(GATEBOOK_LUPDATE_OPTIONS -locations none -no-obsolete)
