// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Whether the window keeps answering: how long its event loop stands still at most while an import runs, while one searches,
// and while one opens articles, tags and scrolls.
#include "app/librarysession.h"
#include "models/tagset/tagset.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "tests/bench/corpuspage.h"
#include "tests/bench/querylog.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/language/interfacelanguage.h"
#include "ui/panes/listpane.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"
#include "ui/tagging/tagtype.h"
#include "ui/window/mainwindow.h"

#include <QCommandLineParser>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int articlesOpened = 60;
constexpr int queriesTyped = 60;
constexpr int frames = 200;
constexpr int marksMade = 40;
constexpr int mostBlocked = 50; // ms
constexpr int wordDistance = 40; // UTF-16
constexpr int eventsNamed = 4;
constexpr int bigWords = 20'000;
constexpr int bigMentions = 5000;
constexpr int bigEvents = 1000;

/// The program's window over a library, as app/ puts it together, with settings of its own.
class Window final
{
public:
    Window(BenchApplication &application, const QString &library)
        : m_application(application)
        , m_theme(application)
        , m_language(m_settings)
        , m_registry(m_settings)
    {
        m_theme.apply(Theme::Light);
        m_language.start();
        const Stopwatch watch;
        auto opened = Library::open(library);
        if (!opened)
            qFatal("the library does not open");
        m_session = std::make_unique<LibrarySession>(std::move(*opened), m_registry, m_theme, m_language, m_settings);
        printValue(u"ms to make the window"_s, shown(watch.wall()));
        window().show();
        wait([this] { return window().articleList().rowCount() > 0; }); // it is asked for when the window has been painted
        waitForList();
        printValue(u"ms until the list is there"_s, shown(watch.wall()));
        BenchApplication::settle();
        application.forgetEvents();
    }

    [[nodiscard]] MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] Library &library() const { return m_session->library(); }

    /// Runs \a job under watch and prints how long the loop stood still.
    void watchLoop(const QString &name, const std::function<void()> &job)
    {
        BenchApplication::settle();
        m_application.forgetEvents();
        m_watch.start();
        job();
        BenchApplication::settle(); // what follows belongs to it
        m_watch.stop();
        printValue(name, shown(m_watch.longestOwn()), u"≤ 50"_s, m_watch.longestOwn() <= mostBlocked);
        printNote("  with waiting for a processor "_L1 % shown(m_watch.longest()) % " ms; longer than a frame "_L1 % QString::number(m_watch.over(16))
                  % " times, than 50 ms "_L1 % QString::number(m_watch.over(mostBlocked)) % " times"_L1);
        const QStringList longest = m_application.longestEvents(eventsNamed);
        for (const QString &event : longest)
            printNote("  "_L1 % event);
    }

    void waitForList()
    {
        wait([this] {
            const ArticleListModel &list = window().articleList();
            return !list.isSearching() && (list.rowCount() == 0 || list.data(list.index(0), ArticleListModel::LoadedRole).toBool());
        });
    }
    void open(ArticleId id)
    {
        OpenArticle &open = window().openArticle();
        open.open(id);
        wait([&] { return open.isOpen() && open.article().id == id; });
        untilPainted();
    }
    void untilPainted()
    {
        QWidget *paper = window().readerPane().view().viewport();
        m_application.countPaints(paper);
        paper->update();
        wait([this] { return m_application.paints() > 0; });
    }
    static void wait(const std::function<bool()> &done)
    {
        if (!BenchApplication::runUntil(done))
            qFatal("what was waited for does not come");
    }

private:
    BenchApplication &m_application;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ThemeSwitch m_theme;
    InterfaceLanguage m_language;
    ActionRegistry m_registry;
    std::unique_ptr<LibrarySession> m_session;
    LoopWatch m_watch;
};

void searchAll(Window &window, const QList<LoggedQuery> &log, Timing &shownAfter)
{
    for (const LoggedQuery &query : log) {
        const Stopwatch watch;
        window.window().listPane().setQuery(query.text);
        window.waitForList();
        shownAfter.add(watch);
    }
    window.window().listPane().setQuery({});
    window.waitForList();
}

void openOneAfterAnother(Window &window, Timing &shownAfter)
{
    const QList<ArticleId> articles = window.window().articleList().articles();
    for (int i = 0; i < qMin<qsizetype>(articlesOpened, articles.size()); ++i) {
        const Stopwatch watch;
        window.open(articles[i]);
        shownAfter.add(watch);
    }
}

void scroll(Window &window)
{
    QScrollBar &bar = *window.window().readerPane().view().verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        bar.setValue(bar.value() + bar.pageStep());
        QCoreApplication::processEvents();
    }
}

/// Where a word begins that is some words behind \a from and no trigger yet.
qsizetype nextWord(const OpenArticle &open, qsizetype from)
{
    const QString &text = open.article().pageText;
    const QList<EventMention> &events = open.annotations().events;
    const auto isTrigger = [&] { return std::any_of(events.cbegin(), events.cend(), [&](const EventMention &event) { return event.trigger.begin == from; }); };
    do {
        from = text.indexOf(u' ', from + wordDistance) + 1;
    } while (isTrigger());
    return from;
}

/// Marks words as an editor does: selects them and gives them a type. \a place in the article is from 0 to 1.
void tag(Window &window, double place, Timing &mentions, Timing &events)
{
    const OpenArticle &open = window.window().openArticle();
    ReaderPane &pane = window.window().readerPane();
    const QString text = open.article().pageText;
    const EventType &type = Tagset::standard().eventTypes().first();
    qsizetype from = text.indexOf(u' ', qsizetype(place * double(text.size())));
    for (int i = 0; i < marksMade; ++i) {
        from = nextWord(open, from);
        pane.view().selectSpan({from, text.indexOf(u' ', from)});
        pane.view().scrollTo(pane.view().selection());
        BenchApplication::settle();
        const qsizetype before = open.annotations().mentions.size() + open.annotations().events.size();
        const Stopwatch watch;
        pane.tagging().tag({i % 2 == 0 ? TagType::Kind::Entity : TagType::Kind::Event, i % 2 == 0 ? u"Work"_s : type.name});
        Window::wait([&] { return open.annotations().mentions.size() + open.annotations().events.size() > before; });
        window.untilPainted();
        (i % 2 == 0 ? mentions : events).add(watch);
    }
}

void importPages(Window &window, const Corpus &corpus, int pages, int from)
{
    const QTemporaryDir folder;
    for (int number = 0; number < pages; ++number) {
        QFile file(folder.filePath(QString::number(number) % ".html"_L1));
        if (!file.open(QIODevice::WriteOnly) || file.write(htmlPage(corpus, corpus.article(from + number))) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    bool finished = false;
    QObject::connect(&window.window().importController(), &ImportController::finished, &window.window(), [&finished] { finished = true; });
    window.watchLoop("while "_L1 % QString::number(pages) % " pages are imported"_L1, [&] {
        window.window().importPaths({folder.path()});
        Window::wait([&] { return finished; });
    });
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley;
    using namespace galley::bench;
    BenchApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"library"_s, u"The library, made when there is none; a copy of it is worked on."_s, u"file"_s, u"bench.galley"_s},
                       {u"articles"_s, u"How many articles it gets."_s, u"n"_s, u"10000"_s},
                       {u"pages"_s, u"How many pages are imported."_s, u"n"_s, u"500"_s}});
    parser.process(application);
    const int articles = parser.value(u"articles"_s).toInt();
    ensureLibrary(parser.value(u"library"_s), articles);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"library.galley"_s);
    if (!QFile::copy(parser.value(u"library"_s), copy))
        qFatal("the library cannot be copied");

    const Corpus corpus;
    printTitle("The window, library of "_L1 % QString::number(articles) % " articles: longest time that its event loop stands still, in ms"_L1);
    Window window(application, copy);
    const NewVersion version = newVersion(corpus.article(bigWords, bigWords));
    const ArticleId big = addArticle(window.library(), version, annotationsFor(version, bigMentions, bigEvents));
    Timing searches;
    Timing openings;
    Timing mentions;
    Timing events;

    window.watchLoop(u"while searching"_s, [&] { searchAll(window, queryLog(corpus, articles, queriesTyped), searches); });
    window.watchLoop(u"while opening articles"_s, [&] { openOneAfterAnother(window, openings); });
    double place = 0;
    for (const auto &[tab, name] : {std::pair(Inspector::Tab::Events, u"events"_s), std::pair(Inspector::Tab::Entities, u"entities"_s)}) {
        place += 1.0 / 3;
        window.window().inspector().showTab(tab);
        window.open(window.window().articleList().articleAt(0));
        window.watchLoop("while opening 20,000 words, 5,000 mentions, 1,000 events; inspector: "_L1 % name, [&] { window.open(big); });
        window.watchLoop(u"while tagging in it"_s, [&] { tag(window, place, mentions, events); });
        window.watchLoop(u"while scrolling through it"_s, [&] { scroll(window); });
    }
    window.open(window.window().articleList().articleAt(0));
    importPages(window, corpus, parser.value(u"pages"_s).toInt(), articles + 1);

    printTitle(u"The window: from asking to being shown"_s);
    printTimingHeader();
    printTiming(u"a search, to the first rows"_s, searches, Limit{50, Limit::Of::P95});
    printTiming(u"an article, to its first paint"_s, openings, Limit{50, Limit::Of::P95});
    printTiming(u"one more mention beside 6,000 marks, on disk and painted"_s, mentions, Limit{16, Limit::Of::Median});
    printTiming(u"one more event, with its card in the inspector"_s, events, Limit{16, Limit::Of::Median});
    return 0;
}
