// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/inspector/quotation.h"

#include <QTextLayout>
#include <QWidget>

namespace galley {

/// A quotation in the article's face and direction, with its mark as in the reader: a trigger's pill, or a mention's tint and
/// underline.
class QuoteLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteLabel(QWidget *parent = nullptr);

    void setQuotation(const Quotation &quotation, const QString &languageTag);
    void setEventGroup(const QString &group);
    void setEntityType(const QString &type);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(QTextLayout &layout, int width) const;
    [[nodiscard]] qreal linePitch() const;
    void paintMark(QPainter &painter, const QTextLine &line) const;

    Quotation m_quotation;
    QString m_language;
    QString m_eventGroup;
    QString m_entityType;
};

} // namespace galley
