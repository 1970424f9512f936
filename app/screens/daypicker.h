// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QDate>
#include <qqmlregistration.h>

namespace Gatebook {

/// A month of days to choose from, six weeks from Monday on: the first touch is a day, the second makes it a period. GUI thread.
class DayPicker : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(int year READ year NOTIFY changed FINAL)
    Q_PROPERTY(int month READ month NOTIFY changed FINAL) ///< 1 to 12
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(bool halfChosen READ isHalfChosen NOTIFY changed FINAL) ///< the next touch ends the period
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)            ///< "4/8/2020", "1/8/2020 – 4/8/2020"; empty: none is chosen

public:
    enum Role {
        DayRole = Qt::UserRole, ///< day of the month
        InMonthRole,            ///< inMonth
        OfferedRole,            ///< offered: between the first visit and today
        TodayRole,              ///< today
        EndRole,                ///< end: the first or last day of what is chosen
        WithinRole,             ///< within what is chosen
        CurrentRole,            ///< current: where the keyboard is
        DateRole                ///< date, "4/8/2020"
    };

    explicit DayPicker(QObject *parent = nullptr);

    /// Which days there are: from `first` to `today`, both included. What was chosen is kept.
    void offer(QDate first, QDate today);
    /// Nothing is chosen any more; the month is today's.
    void reset();

    [[nodiscard]] QDate from() const { return m_from; } ///< invalid: none is chosen
    [[nodiscard]] QDate until() const { return m_until; }
    [[nodiscard]] int year() const { return m_month.year(); }
    [[nodiscard]] int month() const { return m_month.month(); }
    [[nodiscard]] bool canGoBack() const { return m_month > m_first; }
    [[nodiscard]] bool canGoOn() const { return m_month.addMonths(1) <= m_today; }
    [[nodiscard]] bool isHalfChosen() const { return m_halfChosen; }
    [[nodiscard]] QString text() const;

    Q_INVOKABLE void goMonths(int months); ///< as far as days are offered
    Q_INVOKABLE void moveCurrent(int days);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseCurrent();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void picked(); ///< from() and until() are others

private:
    [[nodiscard]] QDate dateAt(int row) const;
    void chooseDay(QDate day);
    void showMonthOf(QDate day);
    void redraw();

    QDate m_first, m_today;
    QDate m_month; ///< its first day
    QDate m_current;
    QDate m_from, m_until;
    bool m_halfChosen = false;
};

} // namespace Gatebook
