// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Keyboard
import Gatebook.Ui

LetterKeys {
    accented: "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    inputMethod: VietnameseInputMethod {}
}
