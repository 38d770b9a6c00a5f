// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/pageexplanation.h"
#include "ui/kit/popupframe.h"

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace galley {

class ReasonBar;

/// A small card at a block: what it is taken for, how sure that is, the three strongest reasons, and the button that turns it
/// around. Escape closes it, Enter turns the block.
class WhyPopup final : public PopupFrame
{
    Q_OBJECT
public:
    explicit WhyPopup(QWidget *parent = nullptr);

    /// Shows the card at \a block of \a view (in the view's coordinates), without reasons until explain() brings them.
    void openAt(QWidget *view, const QRect &place, const Block &block);
    /// The reasons for the block that is shown; nothing when the source could not even be looked for.
    void explain(const std::optional<PageExplanation> &page);
    /// A sentence about what comes from the site and not from this page; empty for none.
    void setSiteSentence(const QString &sentence);

    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString confidence() const;
    /// The sentences that are shown, in their order.
    [[nodiscard]] QStringList sentences() const;

Q_SIGNALS:
    /// Turn the block into content, or into furniture.
    void contentRequested(bool content);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        ReasonBar *bar = nullptr;
        QLabel *sentence = nullptr;
    };

    void retranslate();
    void showReasons(const std::array<Reason, 3> &reasons);
    void say(QLabel *label, const QString &sentence);
    void fit();
    [[nodiscard]] QString groundSentence() const;
    [[nodiscard]] std::optional<ExplainedBlock> judged() const;

    Block m_block;
    std::optional<PageExplanation> m_page;
    bool m_waiting = false;
    QRect m_place; ///< of the block, on the screen
    QLabel *m_role;
    QLabel *m_state;
    QLabel *m_confidence;
    QLabel *m_ground;
    QLabel *m_site;
    std::array<Row, 3> m_rows;
    QPushButton *m_turn;
};

} // namespace galley
