// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace galley {

class InlineCombo;
class SegmentedControl;

/// Realis, certainty, tense and negation of an event. Signals are the user's choices only.
class EventAttributes final : public QWidget
{
    Q_OBJECT
public:
    explicit EventAttributes(QWidget *parent = nullptr);

    void setEvent(const EventMention &event);
    void retranslate();

Q_SIGNALS:
    void realisChosen(galley::Realis realis);
    void certaintyChosen(galley::Certainty certainty);
    void tenseChosen(galley::Tense tense);
    void negatedChosen(bool negated);

private:
    QLabel *addLabel();

    QLabel *m_realisLabel;
    SegmentedControl *m_realis;
    QLabel *m_certaintyLabel;
    SegmentedControl *m_certainty;
    QLabel *m_tenseLabel;
    InlineCombo *m_tense;
    QCheckBox *m_negated;
};

} // namespace galley
