// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How long the reader takes to show a long article with many marks, to scroll through it, and to show one mark more that an
// edit has put into the library.
#include "models/edit/annotationcommands.h"
#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "models/storage/annotationstore.h"
#include "models/storage/library.h"
#include "models/tagset/tagset.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "ui/actions/actionregistry.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"

#include <QCommandLineParser>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr QSize paneSize(900, 1100);
constexpr int scrollStep = 120; // px; two notches of a wheel
constexpr int longestScroll = 1500; // frames
constexpr int openings = 15;
constexpr int edits = 40;
constexpr Limit openLimit{50, Limit::Of::P95};
constexpr Limit editLimit{16, Limit::Of::P95};
constexpr Limit frameLimit{8, Limit::Of::P95};

struct Sample
{
    QString name;
    NewVersion version;
    Annotations annotations;
};

Sample makeSample(const Corpus &corpus, const QString &name, int words, int mentions, int events, bool oneParagraph)
{
    const CorpusArticle article = corpus.article(words, words);
    const NewVersion version = oneParagraph ? newVersionOfOneParagraph(article) : newVersion(article);
    return {name, version, annotationsFor(version, mentions, events)};
}

/// A reader pane over a library with the sample and one other, short article.
class ReaderBench final
{
public:
    ReaderBench(BenchApplication &application, const Corpus &corpus, const Sample &sample)
        : m_application(application)
        , m_sample(addArticle(*m_library, sample.version, sample.annotations))
        , m_other(addArticle(*m_library, newVersion(corpus.article(1)), {}))
    {
        m_pane.resize(paneSize);
        m_pane.show();
        // Only what is painted with the marks as they are now counts.
        QObject::connect(&m_open, &OpenArticle::annotationsChanged, &m_pane, [this] { m_application.countPaints(view().viewport()); });
    }

    /// The view alone: from the article in memory to its first paint.
    Timing openInView()
    {
        openFromLibrary(m_sample);
        const Article article = m_open.article();
        const Annotations annotations = m_open.annotations();
        Timing timing;
        for (int i = 0; i < openings; ++i) {
            view().clear();
            BenchApplication::settle();
            const Stopwatch watch;
            view().setArticle(article);
            view().setAnnotations(annotations, Tagset::standard());
            untilPainted();
            timing.add(watch);
        }
        return timing;
    }

    /// From the choice of the article to its first paint, reading it from the library.
    Timing openInPane()
    {
        Timing timing;
        for (int i = 0; i < openings; ++i) {
            openFromLibrary(m_other);
            BenchApplication::settle();
            const Stopwatch watch;
            openFromLibrary(m_sample);
            untilPainted();
            timing.add(watch);
        }
        return timing;
    }

    /// \a laidOut: after the reader has laid out the whole article while nothing happened.
    Timing scroll(bool laidOut)
    {
        openFromLibrary(m_other);
        BenchApplication::settle();
        openFromLibrary(m_sample);
        untilPainted();
        if (laidOut)
            BenchApplication::settle();
        QScrollBar &bar = *view().verticalScrollBar();
        bar.setValue(0);
        Timing timing;
        while (bar.value() < bar.maximum() && timing.wall.count() < longestScroll) {
            const Stopwatch watch;
            bar.setValue(bar.value() + scrollStep);
            view().viewport()->repaint();
            timing.add(watch);
            if (!laidOut)
                QCoreApplication::processEvents();
        }
        return timing;
    }

    /// From the call to the mention on disk and on screen, in the middle of the article.
    Timing tag()
    {
        openFromLibrary(m_sample);
        BenchApplication::settle();
        const QString &text = m_open.article().pageText;
        qsizetype from = text.size() / 2;
        Timing timing;
        for (int i = 0; i < edits; ++i) {
            from = text.indexOf(u' ', from + 1) + 1;
            EntityMention mention;
            mention.annotator = editorAnnotator;
            mention.fragments = {{from, text.indexOf(u' ', from)}};
            mention.type = u"Person"_s;
            view().scrollTo(mention.cover());
            BenchApplication::settle();
            const qsizetype before = m_open.annotations().mentions.size();
            const Stopwatch watch;
            const auto edit = m_annotations.tagEntity(m_open.version(), mention, u"word"_s);
            if (!BenchApplication::runUntil([&] { return edit.isFinished() && m_open.annotations().mentions.size() > before && m_application.paints() > 0; }))
                qFatal("the mention does not come");
            timing.add(watch);
        }
        return timing;
    }

private:
    [[nodiscard]] ReaderView &view() { return m_pane.view(); }

    void openFromLibrary(ArticleId id)
    {
        m_open.open(id);
        if (!BenchApplication::runUntil([&] { return m_open.isOpen() && m_open.article().id == id; }))
            qFatal("the article does not open");
        m_application.countPaints(view().viewport());
    }

    void untilPainted()
    {
        m_application.countPaints(view().viewport());
        view().viewport()->update();
        if (!BenchApplication::runUntil([this] { return m_application.paints() > 0; }))
            qFatal("the reader does not paint");
    }

    BenchApplication &m_application;
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library = openLibrary(m_folder.filePath(u"library.galley"_s));
    ArticleId m_sample;
    ArticleId m_other;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ActionRegistry m_registry{m_settings};
    Editor m_editor{*m_library};
    AnnotationCommands m_annotations{m_editor};
    ArticleCommands m_articles{m_editor};
    OpenArticle m_open{*m_library, m_editor};
    ReaderPane m_pane{m_open, m_annotations, m_articles, m_editor, Tagset::standard(), m_registry};
};

void measure(BenchApplication &application, const Corpus &corpus, const Sample &sample)
{
    ReaderBench bench(application, corpus, sample);
    printTitle("Reader, "_L1 % sample.name);
    printTimingHeader();
    printTiming(u"open: article and marks from memory to first paint"_s, bench.openInView(), openLimit);
    printTiming(u"open: from the library to first paint"_s, bench.openInPane(), openLimit);
    printTiming(u"scroll frame, right after opening"_s, bench.scroll(false), frameLimit);
    printTiming(u"scroll frame"_s, bench.scroll(true), frameLimit);
    printTiming(u"one more mention, on disk and painted"_s, bench.tag(), editLimit);
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley::bench;
    BenchApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.process(application);

    galley::ThemeSwitch theme(application);
    theme.apply(galley::Theme::Light);
    const Corpus corpus;
    measure(application, corpus, makeSample(corpus, u"1,000 words, 250 mentions, 50 events"_s, 1000, 250, 50, false));
    measure(application, corpus, makeSample(corpus, u"20,000 words, no marks"_s, 20'000, 0, 0, false));
    measure(application, corpus, makeSample(corpus, u"20,000 words, 5,000 mentions, 1,000 events"_s, 20'000, 5000, 1000, false));
    measure(application, corpus, makeSample(corpus, u"20,000 words, 5,000 mentions, 1,000 events, in one paragraph"_s, 20'000, 5000, 1000, true));
    return 0;
}
