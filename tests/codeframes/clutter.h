// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

#include <random>

namespace Gatebook {

// What a camera sees in a lobby that is no code; each draws upon a picture (Format_Grayscale8).

/// A wall lit from one side, furniture, people's outlines.
void drawLobby(QImage &grey, std::mt19937 &dice);
/// Lines of short dark strokes on light paper: print, badges, notices.
void drawText(QImage &grey, std::mt19937 &dice);
/// Shirts, blinds, barcodes: parallel bars of uneven width, at any angle.
void drawStripes(QImage &grey, std::mt19937 &dice);
/// Tiles and tablecloths: squares of two levels, or of many.
void drawChecks(QImage &grey, std::mt19937 &dice);
/// Black-white-black squares one inside the other, in the proportions of a code's corners, by ones, twos and threes.
void drawCornerSquares(QImage &grey, std::mt19937 &dice);
/// Fans and gratings: rings about a point.
void drawRings(QImage &grey, std::mt19937 &dice);

} // namespace Gatebook
