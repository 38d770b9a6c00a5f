// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actiontable.h"

#include <QtGlobal>

#include <array>

namespace galley {
namespace {

constexpr bool separated = true;
constexpr ActionScope reader = ActionScope::Reader;
constexpr ActionKind plain = ActionKind::Plain;
constexpr ActionKind checkable = ActionKind::Checkable;
constexpr ActionKind exclusive = ActionKind::Exclusive;

constexpr std::array fileActions{
    ActionSpec{"library.import", QT_TRANSLATE_NOOP("Actions", "Import…"), "download", "Ctrl+I", MenuId::File},
    ActionSpec{"library.importFolder", QT_TRANSLATE_NOOP("Actions", "Import a folder…"), "folder", "", MenuId::File},
    ActionSpec{"library.openOwn", QT_TRANSLATE_NOOP("Actions", "Open my library"), "newspaper", "", MenuId::File, separated},
    ActionSpec{"library.openSamples", QT_TRANSLATE_NOOP("Actions", "Open the sample library"),
               "book-open", "", MenuId::File},
    ActionSpec{"library.openOther", QT_TRANSLATE_NOOP("Actions", "Open another library…"), "folder-search", "", MenuId::File},
    ActionSpec{"article.export", QT_TRANSLATE_NOOP("Actions", "Export…"), "file-output", "Ctrl+E", MenuId::File, separated},
    ActionSpec{"article.print", QT_TRANSLATE_NOOP("Actions", "Print…"), "printer", "Ctrl+P", MenuId::File},
    ActionSpec{"library.check", QT_TRANSLATE_NOOP("Actions", "Check the library"),
               "circle-check", "", MenuId::File, separated},
    ActionSpec{"library.readAgain", QT_TRANSLATE_NOOP("Actions", "Read older articles again"), "refresh-cw", "", MenuId::File},
    ActionSpec{"library.backup", QT_TRANSLATE_NOOP("Actions", "Back up the library…"), "archive", "", MenuId::File},
    ActionSpec{"application.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"),
               "settings", "Ctrl+,", MenuId::File, separated},
    ActionSpec{"application.learned", QT_TRANSLATE_NOOP("Actions", "Learned from pages…"), "", "", MenuId::File},
    ActionSpec{"application.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "log-out", "Ctrl+Q", MenuId::File, separated},
};

constexpr std::array editActions{
    ActionSpec{"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo-2", "Ctrl+Z", MenuId::Edit},
    ActionSpec{"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo-2", "Ctrl+Shift+Z", MenuId::Edit},
    ActionSpec{"edit.copy", QT_TRANSLATE_NOOP("Actions", "Copy"), "copy", "Ctrl+C", MenuId::Edit, separated, plain, reader},
    ActionSpec{"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select all"),
               "", "Ctrl+A", MenuId::Edit, false, plain, reader},
    ActionSpec{"search.library", QT_TRANSLATE_NOOP("Actions", "Search the library"),
               "search", "Ctrl+K", MenuId::Edit, separated},
    ActionSpec{"search.save", QT_TRANSLATE_NOOP("Actions", "Save this search…"), "folder-search", "", MenuId::Edit},
    ActionSpec{"search.context", QT_TRANSLATE_NOOP("Actions", "Keywords in context"), "scan-text", "Ctrl+Shift+K", MenuId::Edit},
    ActionSpec{"find.inArticle", QT_TRANSLATE_NOOP("Actions", "Find in the article"), "search", "Ctrl+F", MenuId::Edit},
    ActionSpec{"find.next", QT_TRANSLATE_NOOP("Actions", "Next hit"), "chevron-down", "F3", MenuId::Edit},
    ActionSpec{"find.previous", QT_TRANSLATE_NOOP("Actions", "Previous hit"), "chevron-up", "Shift+F3", MenuId::Edit},
    ActionSpec{"application.commands", QT_TRANSLATE_NOOP("Actions", "Command palette"),
               "command", "Ctrl+Shift+P", MenuId::Edit, separated},
};

constexpr std::array viewActions{
    ActionSpec{"view.furniture", QT_TRANSLATE_NOOP("Actions", "Show page furniture"),
               "scan-text", "Ctrl+Shift+F", MenuId::View, false, checkable},
    ActionSpec{"view.labels", QT_TRANSLATE_NOOP("Actions", "Show labels"), "tags", "Ctrl+L", MenuId::View, false, checkable},
    ActionSpec{"view.wires", QT_TRANSLATE_NOOP("Actions", "Show wires"), "spline", "", MenuId::View, false, checkable},
    ActionSpec{"zoom.in", QT_TRANSLATE_NOOP("Actions", "Larger text"), "zoom-in", "Ctrl++; Ctrl+=", MenuId::View, separated},
    ActionSpec{"zoom.out", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "zoom-out", "Ctrl+-", MenuId::View},
    ActionSpec{"zoom.reset", QT_TRANSLATE_NOOP("Actions", "Normal text size"), "", "Ctrl+0", MenuId::View},
    ActionSpec{"view.sources", QT_TRANSLATE_NOOP("Actions", "Show sources"),
               "panel-left", "F9", MenuId::View, separated, checkable},
    ActionSpec{"view.inspector", QT_TRANSLATE_NOOP("Actions", "Show inspector"),
               "panel-right", "Shift+F9", MenuId::View, false, checkable},
    ActionSpec{"inspector.entities", QT_TRANSLATE_NOOP("Actions", "Entities of the article"),
               "contact", "", MenuId::View, separated},
    ActionSpec{"inspector.events", QT_TRANSLATE_NOOP("Actions", "Events of the article"), "zap", "", MenuId::View},
    ActionSpec{"inspector.notes", QT_TRANSLATE_NOOP("Actions", "Notes on the article"), "notebook-pen", "", MenuId::View},
    ActionSpec{"inspector.details", QT_TRANSLATE_NOOP("Actions", "Details of the article"), "info", "", MenuId::View},
    ActionSpec{"sort.newest", QT_TRANSLATE_NOOP("Actions", "Newest first"), "", "", MenuId::View, separated, exclusive},
    ActionSpec{"sort.best", QT_TRANSLATE_NOOP("Actions", "Best first"), "", "", MenuId::View, false, exclusive},
    ActionSpec{"theme.system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"),
               "monitor", "", MenuId::View, separated, exclusive},
    ActionSpec{"theme.light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "sun", "", MenuId::View, false, exclusive},
    ActionSpec{"theme.dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "moon", "", MenuId::View, false, exclusive},
    ActionSpec{"view.highContrast", QT_TRANSLATE_NOOP("Actions", "High contrast"), "", "", MenuId::View, false, checkable},
    ActionSpec{"application.language", QT_TRANSLATE_NOOP("Actions", "Language of the interface…"),
               "languages", "Ctrl+Shift+L", MenuId::View, separated},
    ActionSpec{"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "", "F11", MenuId::View, false, checkable},
    ActionSpec{"view.menuBar", QT_TRANSLATE_NOOP("Actions", "Keep the menu bar"), "pin", "", MenuId::View, false, checkable},
};

constexpr std::array goActions{
    ActionSpec{"article.next", QT_TRANSLATE_NOOP("Actions", "Next article"), "chevron-right", "J", MenuId::Go},
    ActionSpec{"article.previous", QT_TRANSLATE_NOOP("Actions", "Previous article"), "chevron-left", "K", MenuId::Go},
    ActionSpec{"article.pageOn", QT_TRANSLATE_NOOP("Actions", "Read on"), "book-open", "Space", MenuId::Go},
    ActionSpec{"event.next", QT_TRANSLATE_NOOP("Actions", "Next event"), "chevron-down", "]", MenuId::Go, separated},
    ActionSpec{"event.previous", QT_TRANSLATE_NOOP("Actions", "Previous event"), "chevron-up", "[", MenuId::Go},
    ActionSpec{"mark.next", QT_TRANSLATE_NOOP("Actions", "Next mark"), "", "Tab", MenuId::Go, false, plain, reader},
    ActionSpec{"mark.previous", QT_TRANSLATE_NOOP("Actions", "Previous mark"),
               "", "Shift+Tab", MenuId::Go, false, plain, reader},
    ActionSpec{"pane.sources", QT_TRANSLATE_NOOP("Actions", "Go to the sources"), "", "Ctrl+1", MenuId::Go, separated},
    ActionSpec{"pane.list", QT_TRANSLATE_NOOP("Actions", "Go to the list"), "", "Ctrl+2", MenuId::Go},
    ActionSpec{"pane.reader", QT_TRANSLATE_NOOP("Actions", "Go to the article"), "", "Ctrl+3", MenuId::Go},
    ActionSpec{"pane.inspector", QT_TRANSLATE_NOOP("Actions", "Go to the inspector"), "", "Ctrl+4", MenuId::Go},
    ActionSpec{"pane.next", QT_TRANSLATE_NOOP("Actions", "Next pane"), "", "F6", MenuId::Go, separated},
    ActionSpec{"pane.previous", QT_TRANSLATE_NOOP("Actions", "Previous pane"), "", "Shift+F6", MenuId::Go},
};

constexpr std::array articleActions{
    ActionSpec{"article.star", QT_TRANSLATE_NOOP("Actions", "Starred"), "star", "S", MenuId::Article, false, checkable},
    ActionSpec{"article.unread", QT_TRANSLATE_NOOP("Actions", "Unread"),
               "circle-dot", "U", MenuId::Article, false, checkable},
    ActionSpec{"article.done", QT_TRANSLATE_NOOP("Actions", "Done"),
               "check-check", "Ctrl+D", MenuId::Article, false, checkable},
    ActionSpec{"article.note", QT_TRANSLATE_NOOP("Actions", "Write a note"),
               "notebook-pen", "N", MenuId::Article, separated},
    ActionSpec{"article.language", QT_TRANSLATE_NOOP("Actions", "Language of the article…"),
               "languages", "", MenuId::Article},
    ActionSpec{"article.openSource", QT_TRANSLATE_NOOP("Actions", "Open the original page"),
               "external-link", "", MenuId::Article},
    ActionSpec{"collection.new", QT_TRANSLATE_NOOP("Actions", "New collection…"),
               "folder-plus", "Ctrl+Shift+N", MenuId::Article, separated},
    ActionSpec{"collection.add", QT_TRANSLATE_NOOP("Actions", "Add to a collection…"), "folder", "", MenuId::Article},
    ActionSpec{"collection.remove", QT_TRANSLATE_NOOP("Actions", "Remove from the collection"), "", "", MenuId::Article},
    ActionSpec{"collection.delete", QT_TRANSLATE_NOOP("Actions", "Delete the collection…"), "trash-2", "", MenuId::Article},
    ActionSpec{"block.toggle", QT_TRANSLATE_NOOP("Actions", "Turn the block into content or furniture"),
               "", "B", MenuId::Article, separated, plain, reader},
    ActionSpec{"block.toContent", QT_TRANSLATE_NOOP("Actions", "Turn the block into content"), "", "", MenuId::Article},
    ActionSpec{"block.toFurniture", QT_TRANSLATE_NOOP("Actions", "Turn the block into furniture"), "", "", MenuId::Article},
    ActionSpec{"block.why", QT_TRANSLATE_NOOP("Actions", "Why is this shown or hidden?"),
               "info", "W", MenuId::Article, false, plain, reader},
    ActionSpec{"block.applyToSite", QT_TRANSLATE_NOOP("Actions", "Apply what was learned to this site's articles"), "", "", MenuId::Article},
    ActionSpec{"block.looksRight", QT_TRANSLATE_NOOP("Actions", "The page looks right"), "check", "", MenuId::Article},
};

constexpr std::array tagActions{
    ActionSpec{"tag.mode", QT_TRANSLATE_NOOP("Actions", "Tag mode"), "highlighter", "T", MenuId::Tag, false, checkable},
    ActionSpec{"tag.leave", QT_TRANSLATE_NOOP("Actions", "Leave Tag mode"),
               "book-open", "Esc", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.allEqual", QT_TRANSLATE_NOOP("Actions", "Tag all equal names"),
               "check-check", "Return", MenuId::Tag, separated, plain, reader},
    ActionSpec{"mark.repeat", QT_TRANSLATE_NOOP("Actions", "Repeat the last mark"),
               "", ".", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.changeType", QT_TRANSLATE_NOOP("Actions", "Change the type…"), "tag", "", MenuId::Tag, separated},
    ActionSpec{"mark.editSpan", QT_TRANSLATE_NOOP("Actions", "Change the boundaries"),
               "pencil", "E", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.link", QT_TRANSLATE_NOOP("Actions", "Link to an entity…"), "link-2", "", MenuId::Tag},
    ActionSpec{"mark.unlink", QT_TRANSLATE_NOOP("Actions", "Remove the link to the entity"), "unlink", "", MenuId::Tag},
    ActionSpec{"mark.delete", QT_TRANSLATE_NOOP("Actions", "Delete the mention or event"),
               "trash-2", "Backspace; Del", MenuId::Tag, separated, plain, reader},
};

constexpr std::array helpActions{
    ActionSpec{"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts…"), "keyboard", "F1", MenuId::Help},
    ActionSpec{"help.about", QT_TRANSLATE_NOOP("Actions", "About Galley"), "info", "", MenuId::Help},
};

// In the order of MenuId.
constexpr std::array<const char *, menuCount> menuTexts{
    QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Go"),
    QT_TRANSLATE_NOOP("Actions", "&Article"), QT_TRANSLATE_NOOP("Actions", "&Tag"), QT_TRANSLATE_NOOP("Actions", "&Help")};

template<size_t... sizes>
constexpr auto joined(const std::array<ActionSpec, sizes> &...parts)
{
    std::array<ActionSpec, (sizes + ...)> all{};
    size_t at = 0;
    const auto append = [&all, &at](const auto &part) {
        for (const ActionSpec &spec : part)
            all[at++] = spec;
    };
    (append(parts), ...);
    return all;
}

constexpr auto table = joined(fileActions, editActions, viewActions, goActions, articleActions, tagActions, helpActions);

} // namespace

std::span<const ActionSpec> actionTable()
{
    return table;
}

const char *menuText(MenuId menu)
{
    return menuTexts[size_t(menu)];
}

} // namespace galley
