// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/dumpfeatures.h"

#include "models/extract/classify/dumpfeaturelist.h"
#include "models/extract/classify/featurerow.h"
#include "models/extract/classify/textfeatures.h"
#include "models/extract/classify/topic.h"
#include "models/extract/text/cues.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace galley {

namespace {

using enum DumpFeature;
using DumpRow = FeatureRow<DumpFeature>;

constexpr int valuesOfNeighbour = static_cast<int>(Before3Words) - static_cast<int>(Before4Words);
constexpr std::array offsets = {-4, -3, -2, -1, 1, 2, 3, 4};
constexpr int proseSentence = 10;  ///< words with an end mark
constexpr int beginningProse = 20;
constexpr int shortLine = 8;
constexpr qint64 furthest = 200;

class DumpFeatureWriter final
{
public:
    explicit DumpFeatureWriter(const DumpReading &dump)
        : m_dump(dump)
        , m_paragraphs(dump.paragraphs)
        , m_size(dump.paragraphs.size())
        , m_input{FeatureMatrix(m_size, dumpFeatureNames.size()), {}, {}}
    {
        for (const DumpParagraph &paragraph : m_paragraphs) {
            const TextMeasures &m = paragraph.measures;
            m_prose.push_back(m.words >= proseSentence && (m.sentences > 0 || m.words >= 2 * proseSentence) ? m.words : 0);
            m_input.words.push_back(m.words);
            m_words += m.words;
            m_proseWords += m_prose.back();
        }
    }

    ClassifierInput write()
    {
        for (size_t i = 0; i < m_size; ++i) {
            addText(i);
            addWording(i);
            addNeighbours(i);
            addSurroundings(i);
        }
        addDistances();
        addPositions();
        addSince();
        addRuns();
        addTopic();
        addLayouts();
        return std::move(m_input);
    }

private:
    [[nodiscard]] DumpRow row(size_t i) { return DumpRow(m_input.features.row(i)); }
    [[nodiscard]] bool isShort(size_t i) const { return m_paragraphs[i].measures.words < shortLine && !m_paragraphs[i].measures.endsSentence; }

    void addText(size_t i)
    {
        const DumpParagraph &p = m_paragraphs[i];
        const TextMeasures &m = p.measures;
        const QStringView line = QStringView(p.line).sliced(std::min<qsizetype>(p.bulletLength, p.line.size()));
        const TextMarks marks = textMarks(line);
        DumpRow own = row(i);
        own[Words] = featureLog(m.words);
        own[Characters] = featureLog(m.characters);
        own[Sentences] = featureLog(m.sentences);
        own[SentenceLength] = featureCount(sentenceLength(m), 500);
        own[EndsSentence] = m.endsSentence;
        own[Commas] = featureShare(m.commas, m.words);
        own[Capitals] = featureShare(m.capitalisedWords, m.words);
        own[Digits] = featureShare(m.digits, m.characters);
        own[Letters] = featureShare(m.letters, m.characters);
        own[Separators] = featureCount(marks.separators);
        own[Quotes] = marks.quotes;
        own[EndsColon] = marks.endsColon;
        own[EndsQuestion] = marks.endsQuestion;
        own[StartsLower] = marks.startsLower;
        own[StartsDigit] = marks.startsDigit;
        own[Scripts] = featureCount(m.scripts);
        own[Brackets] = featureCount(p.line.left(200).count(u'[') + p.line.left(200).count(u'('));
        own[Value] = featureCount(static_cast<qint64>(paragraphValue(p, m_dump.cues[i]) * 10.0));
        own[Bullet] = p.bulletLength > 0;
        own[Numbered] = p.numbered;
        own[Indent] = featureCount(p.indent, 200);
        own[AfterBlank] = p.afterBlank;
        own[BeforeBlank] = i + 1 >= m_size || m_paragraphs[i + 1].afterBlank;
        own[Lines] = featureCount(p.lines);
        own[RuleBody] = m_dump.rule.inBody[i];
        own[RuleRun] = i >= m_dump.rule.begin && i < m_dump.rule.end;
        own[RuleBegin] = featureCount(static_cast<qint64>(i) - static_cast<qint64>(m_dump.rule.begin), furthest);
        own[RuleEnd] = featureCount(static_cast<qint64>(i) - static_cast<qint64>(m_dump.rule.end), furthest);
        own[RuleShare] = featureShare(m_dump.rule.wordsInside, m_proseWords);
    }

    void addWording(size_t i)
    {
        const LineCues &cues = m_dump.cues[i];
        const QString &line = m_paragraphs[i].line;
        DumpRow own = row(i);
        own[CueRelated] = cues.furniture == BlockRole::Related;
        own[CueAdvertising] = cues.furniture == BlockRole::Advertising;
        own[CueComment] = cues.furniture == BlockRole::Comment;
        own[CueSharing] = cues.furniture == BlockRole::Sharing;
        own[CueSubscription] = cues.furniture == BlockRole::Subscription;
        own[CueLegal] = cues.legal;
        own[CueAppeal] = cues.appeal;
        own[CuePicture] = cues.picture;
        own[CueBiography] = cues.biography;
        own[CueByline] = cues.byline;
        own[CueDate] = cues.date;
        own[CueCredit] = cues.credit;
        own[CueSkip] = isShort(i) && isSkipLink(line);
        own[CueLanguage] = isShort(i) && isLanguageName(QStringView(line).sliced(std::min<qsizetype>(m_paragraphs[i].bulletLength, line.size())));
    }

    void addNeighbours(size_t i)
    {
        DumpRow own = row(i);
        for (size_t k = 0; k < offsets.size(); ++k) {
            const qint64 other = static_cast<qint64>(i) + offsets[k];
            const int first = static_cast<int>(k) * valuesOfNeighbour;
            if (other < 0 || other >= static_cast<qint64>(m_size)) {
                own.at(Before4Words, first) = -1;
                continue;
            }
            const auto j = static_cast<size_t>(other);
            own.at(Before4Words, first) = featureLog(m_paragraphs[j].measures.words);
            own.at(Before4Prose, first) = m_prose[j] > 0;
            own.at(Before4Ends, first) = m_paragraphs[j].measures.endsSentence;
            own.at(Before4Bullet, first) = m_paragraphs[j].bulletLength > 0;
            own.at(Before4Cue, first) = m_dump.cues[j].furniture.has_value();
        }
    }

    [[nodiscard]] qint16 proseShare(size_t i, size_t distance) const
    {
        double prose = 0.0;
        double words = 0.0;
        for (size_t k = i > distance ? i - distance : 0; k < std::min(m_size, i + distance + 1); ++k) {
            if (k != i) {
                prose += m_prose[k];
                words += m_paragraphs[k].measures.words + 3.0; // short lines count for more than their words
            }
        }
        return featureShare(prose, words);
    }

    void addSurroundings(size_t i)
    {
        row(i)[NearProse] = proseShare(i, 2);
        row(i)[AroundProse] = proseShare(i, 5);
        row(i)[WideProse] = proseShare(i, 12);
    }

    void addDistances()
    {
        qint64 distance = furthest;
        for (size_t i = 0; i < m_size; ++i) {
            row(i)[ProseBefore] = featureCount(std::min(++distance, furthest));
            distance = m_prose[i] > 0 ? 0 : distance;
        }
        distance = furthest;
        for (size_t i = m_size; i-- > 0;) {
            row(i)[ProseAfter] = featureCount(std::min(++distance, furthest));
            distance = m_prose[i] > 0 ? 0 : distance;
        }
    }

    void addPositions()
    {
        const auto isBeginning = [](int words) { return words >= beginningProse; };
        const qint64 first = std::find_if(m_prose.begin(), m_prose.end(), isBeginning) - m_prose.begin();
        const qint64 last = static_cast<qint64>(m_size) - 1 - (std::find_if(m_prose.rbegin(), m_prose.rend(), isBeginning) - m_prose.rbegin());
        const double bullets = static_cast<double>(std::count_if(m_paragraphs.begin(), m_paragraphs.end(), [](const DumpParagraph &p) { return p.bulletLength > 0; }));
        const bool wrapped = std::any_of(m_paragraphs.begin(), m_paragraphs.end(), [](const DumpParagraph &p) { return p.lines > 1; });
        double words = 0.0, prose = 0.0, characters = 0.0;
        for (const DumpParagraph &p : m_paragraphs)
            characters += p.measures.characters;
        for (size_t i = 0; i < m_size; ++i) {
            DumpRow own = row(i);
            own[Place] = featureShare(static_cast<double>(i), static_cast<double>(m_size));
            own[WordsBefore] = featureShare(words, m_words);
            own[ProseShareBefore] = featureShare(prose, m_proseWords);
            own[AfterFirstProse] = featureCount(static_cast<qint64>(i) - first, furthest);
            own[AfterLastProse] = featureCount(static_cast<qint64>(i) - last, furthest);
            own[FromEnd] = featureCount(static_cast<qint64>(m_size - i), furthest);
            own[PageWords] = featureLog(m_words);
            own[PageProse] = featureShare(m_proseWords, m_words);
            own[PageBlocks] = featureLog(static_cast<double>(m_size));
            own[PageBullets] = featureShare(bullets, static_cast<double>(m_size));
            own[PageIdeographs] = m_words > characters / 6.0 * 1.6;
            own[PageWrapped] = wrapped;
            words += m_paragraphs[i].measures.words;
            prose += m_prose[i];
        }
    }

    struct Since
    {
        qint64 related = furthest, comment = furthest, any = furthest;
        int relatedCues = 0, bylines = 0, dates = 0, shorts = 0;
        bool begun = false;
    };

    void addSince()
    {
        Since since;
        for (size_t i = 0; i < m_size; ++i) {
            DumpRow own = row(i);
            own[AfterRelatedCue] = featureCount(std::min(++since.related, furthest));
            own[AfterCommentCue] = featureCount(std::min(++since.comment, furthest));
            own[AfterAnyCue] = featureCount(std::min(++since.any, furthest));
            own[RelatedCuesSince] = featureCount(since.relatedCues);
            own[BylinesSince] = featureCount(since.bylines);
            own[DatesSince] = featureCount(since.dates);
            own[ShortSinceProse] = featureCount(since.shorts);
            count(since, i);
        }
    }

    void count(Since &since, size_t i) const
    {
        const LineCues &cues = m_dump.cues[i];
        since.related = cues.furniture == BlockRole::Related ? 0 : since.related;
        since.comment = cues.furniture == BlockRole::Comment ? 0 : since.comment;
        since.any = cues.furniture ? 0 : since.any;
        since.shorts = m_prose[i] > 0 ? 0 : since.shorts + (isShort(i) ? 1 : 0);
        since.begun = since.begun || m_prose[i] >= beginningProse;
        if (!since.begun)
            return;
        since.relatedCues += cues.furniture == BlockRole::Related ? 1 : 0;
        since.bylines += cues.byline ? 1 : 0;
        since.dates += cues.date ? 1 : 0;
    }

    /// How long the runs of short lines and of bullets are that each paragraph is in.
    void addRuns()
    {
        addRunsOf(ShortRun, [this](size_t i) { return isShort(i); });
        addRunsOf(BulletRun, [this](size_t i) { return m_paragraphs[i].bulletLength > 0; });
    }

    template<typename Condition>
    void addRunsOf(DumpFeature feature, Condition holds)
    {
        size_t begin = 0;
        for (size_t i = 0; i <= m_size; ++i) {
            if (i < m_size && holds(i))
                continue;
            for (size_t k = begin; k < i; ++k)
                row(k)[feature] = featureCount(static_cast<qint64>(i - begin), furthest);
            begin = i + 1;
        }
    }

    void addTopic()
    {
        Topic topic;
        std::vector<std::vector<quint32>> words;
        QHash<size_t, int> seen;
        for (size_t i = 0; i < m_size; ++i) {
            words.push_back(wordHashes(m_paragraphs[i].line));
            ++seen[qHashBits(words[i].data(), words[i].size() * sizeof(quint32))];
            if (m_dump.rule.inBody[i])
                topic.add(words[i]);
        }
        for (size_t i = 0; i < m_size; ++i) {
            row(i)[TopicShare] = topic.share(words[i], m_dump.rule.inBody[i]);
            row(i)[Repeated] = featureCount(seen.value(qHashBits(words[i].data(), words[i].size() * sizeof(quint32))) - 1, 50);
        }
    }

    /// Paragraphs set alike: indentation, bullet, blank line before.
    void addLayouts()
    {
        m_input.groupings.assign(4, Grouping(m_size, 0));
        QHash<quint32, std::pair<double, int>> groups;
        quint32 section = 0;
        for (size_t i = 0; i < m_size; ++i) {
            const DumpParagraph &p = m_paragraphs[i];
            const quint32 bullet = p.bulletLength > 0 ? (p.numbered ? 2U : 1U) : 0U;
            section += p.afterBlank ? 1 : 0;
            m_input.groupings[0][i] = section;
            m_input.groupings[1][i] = section / 6;
            m_input.groupings[2][i] = (static_cast<quint32>(std::min(p.indent, 40)) << 2U) | bullet;
            m_input.groupings[3][i] = (bullet << 1U) | (p.afterBlank ? 1U : 0U);
            auto &[prose, blocks] = groups[m_input.groupings[2][i]];
            prose += m_prose[i];
            ++blocks;
        }
        for (size_t i = 0; i < m_size; ++i) {
            const auto [prose, blocks] = groups.value(m_input.groupings[2][i]);
            row(i)[LayoutProse] = featureShare(prose, m_proseWords);
            row(i)[LayoutBlocks] = featureLog(blocks);
        }
    }

    const DumpReading &m_dump;
    const std::vector<DumpParagraph> &m_paragraphs;
    size_t m_size;
    ClassifierInput m_input;
    std::vector<int> m_prose;
    double m_words = 0.0;
    double m_proseWords = 0.0;
};

} // namespace

DumpReading readDump(QStringView text)
{
    DumpReading dump{dumpParagraphs(text), {}, {}};
    for (const DumpParagraph &paragraph : dump.paragraphs)
        dump.cues.push_back(lineCues(paragraph.line, paragraph.measures));
    dump.rule = findDumpBody(dump.paragraphs, dump.cues);
    return dump;
}

ClassifierInput dumpFeatures(const DumpReading &dump)
{
    return DumpFeatureWriter(dump).write();
}

} // namespace galley
