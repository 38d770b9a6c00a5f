// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace galley {

class OverlayFrame;
class PaneSplitter;

/// Puts the four panes side by side, and sources and inspector over the others from their edge when the window is too
/// narrow for them. A page may stand in the place of list, reader and inspector.
class PaneArrangement final : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Sources, Inspector };

    PaneArrangement(QWidget *sources, QWidget *list, QWidget *reader, QWidget *inspector, QWidget *parent = nullptr);

    void setShown(Side side, bool shown);
    [[nodiscard]] bool isShown(Side side) const;
    /// Whether the pane floats over the others because the window is narrow.
    [[nodiscard]] bool isOverlay(Side side) const;

    void showPage(QWidget *page); ///< owned by the arrangement from then on
    void showPanes();
    [[nodiscard]] bool isPageShown() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A pane was shown or hidden, by whatever means.
    void shownChanged();
    /// Escape was pressed beside a page: answer with showPanes().
    void pageLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SidePane
    {
        QWidget *pane = nullptr;
        OverlayFrame *frame = nullptr;
        int width = 0;          ///< as the editor left it, px
        bool wanted = true;     ///< beside the others, when there is room
        bool floating = false;  ///< there is no room now
        bool open = false;      ///< shown while floating
    };

    [[nodiscard]] SidePane &sideOf(Side side) { return side == Side::Sources ? m_sources : m_inspector; }
    [[nodiscard]] const SidePane &sideOf(Side side) const { return side == Side::Sources ? m_sources : m_inspector; }
    void arrange();
    void apply(Side side, bool floating);
    void placeOverlays();
    void placePanes();
    void placeList();
    void keepWidths();
    [[nodiscard]] bool isOut(Side side) const; ///< its place is taken by a page

    SidePane m_sources;
    SidePane m_inspector;
    PaneSplitter *m_splitter;
    QStackedWidget *m_centre;
    PaneSplitter *m_reading; ///< list and reader
    int m_listWidth = 0;     ///< as the editor left it, px; 0 until then
};

} // namespace galley
