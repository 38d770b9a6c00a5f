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

#define GALLEY_TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array fileActions{
    ActionSpec{"library.import", GALLEY_TEXT("Import…"), "download", "Ctrl+I", MenuId::File},
    ActionSpec{"library.importFolder", GALLEY_TEXT("Import a folder…"), "folder", "", MenuId::File},
    ActionSpec{"library.openSamples", GALLEY_TEXT("Open the sample library"), "book-open", "", MenuId::File},
    ActionSpec{"article.export", GALLEY_TEXT("Export…"), "file-output", "Ctrl+E", MenuId::File, separated},
    ActionSpec{"article.print", GALLEY_TEXT("Print…"), "printer", "Ctrl+P", MenuId::File},
    ActionSpec{"library.check", GALLEY_TEXT("Check the library"), "circle-check", "", MenuId::File, separated},
    ActionSpec{"library.backup", GALLEY_TEXT("Back up the library…"), "archive", "", MenuId::File},
    ActionSpec{"application.settings", GALLEY_TEXT("Settings…"), "settings", "Ctrl+,", MenuId::File, separated},
    ActionSpec{"application.quit", GALLEY_TEXT("Quit"), "log-out", "Ctrl+Q", MenuId::File, separated},
};

constexpr std::array editActions{
    ActionSpec{"edit.undo", GALLEY_TEXT("Undo"), "undo-2", "Ctrl+Z", MenuId::Edit},
    ActionSpec{"edit.redo", GALLEY_TEXT("Redo"), "redo-2", "Ctrl+Shift+Z", MenuId::Edit},
    ActionSpec{"edit.copy", GALLEY_TEXT("Copy"), "copy", "Ctrl+C", MenuId::Edit, separated, plain, reader},
    ActionSpec{"edit.selectAll", GALLEY_TEXT("Select all"), "", "Ctrl+A", MenuId::Edit, false, plain, reader},
    ActionSpec{"search.library", GALLEY_TEXT("Search the library"), "search", "Ctrl+K", MenuId::Edit, separated},
    ActionSpec{"search.save", GALLEY_TEXT("Save this search…"), "folder-search", "", MenuId::Edit},
    ActionSpec{"find.inArticle", GALLEY_TEXT("Find in the article"), "scan-text", "Ctrl+F", MenuId::Edit},
    ActionSpec{"find.next", GALLEY_TEXT("Next hit"), "chevron-down", "F3", MenuId::Edit},
    ActionSpec{"find.previous", GALLEY_TEXT("Previous hit"), "chevron-up", "Shift+F3", MenuId::Edit},
    ActionSpec{"application.commands", GALLEY_TEXT("Command palette"), "command", "Ctrl+Shift+P", MenuId::Edit, separated},
};

constexpr std::array viewActions{
    ActionSpec{"view.furniture", GALLEY_TEXT("Show page furniture"), "scan-text", "Ctrl+Shift+F", MenuId::View, false, checkable},
    ActionSpec{"view.labels", GALLEY_TEXT("Show labels"), "tags", "Ctrl+L", MenuId::View, false, checkable},
    ActionSpec{"view.wires", GALLEY_TEXT("Show wires"), "spline", "", MenuId::View, false, checkable},
    ActionSpec{"zoom.in", GALLEY_TEXT("Larger text"), "zoom-in", "Ctrl++; Ctrl+=", MenuId::View, separated},
    ActionSpec{"zoom.out", GALLEY_TEXT("Smaller text"), "zoom-out", "Ctrl+-", MenuId::View},
    ActionSpec{"zoom.reset", GALLEY_TEXT("Normal text size"), "", "Ctrl+0", MenuId::View},
    ActionSpec{"view.sources", GALLEY_TEXT("Show sources"), "panel-left", "F9", MenuId::View, separated, checkable},
    ActionSpec{"view.inspector", GALLEY_TEXT("Show inspector"), "panel-right", "Shift+F9", MenuId::View, false, checkable},
    ActionSpec{"inspector.entities", GALLEY_TEXT("Entities of the article"), "contact", "", MenuId::View, separated},
    ActionSpec{"inspector.events", GALLEY_TEXT("Events of the article"), "zap", "", MenuId::View},
    ActionSpec{"inspector.suggestions", GALLEY_TEXT("Suggestions for the article"), "wand-sparkles", "", MenuId::View},
    ActionSpec{"inspector.notes", GALLEY_TEXT("Notes on the article"), "notebook-pen", "", MenuId::View},
    ActionSpec{"inspector.details", GALLEY_TEXT("Details of the article"), "info", "", MenuId::View},
    ActionSpec{"sort.newest", GALLEY_TEXT("Newest first"), "", "", MenuId::View, separated, exclusive},
    ActionSpec{"sort.best", GALLEY_TEXT("Best first"), "", "", MenuId::View, false, exclusive},
    ActionSpec{"theme.system", GALLEY_TEXT("Theme of the system"), "monitor", "", MenuId::View, separated, exclusive},
    ActionSpec{"theme.light", GALLEY_TEXT("Light theme"), "sun", "", MenuId::View, false, exclusive},
    ActionSpec{"theme.dark", GALLEY_TEXT("Dark theme"), "moon", "", MenuId::View, false, exclusive},
    ActionSpec{"application.language", GALLEY_TEXT("Language of the interface…"), "languages", "Ctrl+Shift+L", MenuId::View, separated},
    ActionSpec{"view.fullScreen", GALLEY_TEXT("Full screen"), "", "F11", MenuId::View, false, checkable},
    ActionSpec{"view.menuBar", GALLEY_TEXT("Keep the menu bar"), "pin", "", MenuId::View, false, checkable},
};

constexpr std::array goActions{
    ActionSpec{"article.next", GALLEY_TEXT("Next article"), "chevron-right", "J", MenuId::Go},
    ActionSpec{"article.previous", GALLEY_TEXT("Previous article"), "chevron-left", "K", MenuId::Go},
    ActionSpec{"article.pageOn", GALLEY_TEXT("Read on"), "book-open", "Space", MenuId::Go},
    ActionSpec{"event.next", GALLEY_TEXT("Next event"), "chevron-down", "]", MenuId::Go, separated},
    ActionSpec{"event.previous", GALLEY_TEXT("Previous event"), "chevron-up", "[", MenuId::Go},
    ActionSpec{"mark.next", GALLEY_TEXT("Next mark"), "", "Tab", MenuId::Go, false, plain, reader},
    ActionSpec{"mark.previous", GALLEY_TEXT("Previous mark"), "", "Shift+Tab", MenuId::Go, false, plain, reader},
    ActionSpec{"pane.sources", GALLEY_TEXT("Go to the sources"), "", "Ctrl+1", MenuId::Go, separated},
    ActionSpec{"pane.list", GALLEY_TEXT("Go to the list"), "", "Ctrl+2", MenuId::Go},
    ActionSpec{"pane.reader", GALLEY_TEXT("Go to the article"), "", "Ctrl+3", MenuId::Go},
    ActionSpec{"pane.inspector", GALLEY_TEXT("Go to the inspector"), "", "Ctrl+4", MenuId::Go},
    ActionSpec{"pane.next", GALLEY_TEXT("Next pane"), "", "F6", MenuId::Go, separated},
    ActionSpec{"pane.previous", GALLEY_TEXT("Previous pane"), "", "Shift+F6", MenuId::Go},
};

constexpr std::array articleActions{
    ActionSpec{"article.star", GALLEY_TEXT("Starred"), "star", "S", MenuId::Article, false, checkable},
    ActionSpec{"article.unread", GALLEY_TEXT("Unread"), "circle-dot", "U", MenuId::Article, false, checkable},
    ActionSpec{"article.done", GALLEY_TEXT("Done"), "check-check", "Ctrl+D", MenuId::Article, false, checkable},
    ActionSpec{"article.note", GALLEY_TEXT("Write a note"), "notebook-pen", "N", MenuId::Article, separated},
    ActionSpec{"article.language", GALLEY_TEXT("Language of the article…"), "languages", "", MenuId::Article},
    ActionSpec{"article.openSource", GALLEY_TEXT("Open the original page"), "external-link", "", MenuId::Article},
    ActionSpec{"collection.new", GALLEY_TEXT("New collection…"), "folder-plus", "Ctrl+Shift+N", MenuId::Article, separated},
    ActionSpec{"collection.add", GALLEY_TEXT("Add to a collection…"), "folder", "", MenuId::Article},
    ActionSpec{"collection.remove", GALLEY_TEXT("Remove from the collection"), "", "", MenuId::Article},
    ActionSpec{"collection.delete", GALLEY_TEXT("Delete the collection…"), "trash-2", "", MenuId::Article},
    ActionSpec{"block.toggle", GALLEY_TEXT("Turn the block into content or furniture"), "", "B", MenuId::Article, separated, plain, reader},
    ActionSpec{"block.toContent", GALLEY_TEXT("Turn the block into content"), "", "", MenuId::Article},
    ActionSpec{"block.toFurniture", GALLEY_TEXT("Turn the block into furniture"), "", "", MenuId::Article},
    ActionSpec{"block.looksRight", GALLEY_TEXT("The page looks right"), "check", "", MenuId::Article},
};

constexpr std::array tagActions{
    ActionSpec{"tag.mode", GALLEY_TEXT("Tag mode"), "highlighter", "T", MenuId::Tag, false, checkable},
    ActionSpec{"tag.leave", GALLEY_TEXT("Leave Tag mode"), "book-open", "Esc", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.allEqual", GALLEY_TEXT("Tag all equal names"), "check-check", "Return", MenuId::Tag, separated, plain, reader},
    ActionSpec{"mark.repeat", GALLEY_TEXT("Repeat the last mark"), "", ".", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.changeType", GALLEY_TEXT("Change the type…"), "tag", "", MenuId::Tag, separated},
    ActionSpec{"mark.editSpan", GALLEY_TEXT("Change the boundaries"), "pencil", "E", MenuId::Tag, false, plain, reader},
    ActionSpec{"mark.link", GALLEY_TEXT("Link to an entity…"), "link-2", "", MenuId::Tag},
    ActionSpec{"mark.unlink", GALLEY_TEXT("Remove the link to the entity"), "unlink", "", MenuId::Tag},
    ActionSpec{"mark.delete", GALLEY_TEXT("Delete the mention or event"), "trash-2", "Backspace; Del", MenuId::Tag, separated, plain, reader},
};

constexpr std::array helpActions{
    ActionSpec{"help.shortcuts", GALLEY_TEXT("Keyboard shortcuts…"), "keyboard", "F1", MenuId::Help},
    ActionSpec{"help.about", GALLEY_TEXT("About Galley"), "info", "", MenuId::Help},
};

// In the order of MenuId.
constexpr std::array<const char *, menuCount> menuTexts{
    GALLEY_TEXT("&File"), GALLEY_TEXT("&Edit"), GALLEY_TEXT("&View"), GALLEY_TEXT("&Go"),
    GALLEY_TEXT("&Article"), GALLEY_TEXT("&Tag"), GALLEY_TEXT("&Help")};

#undef GALLEY_TEXT

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
