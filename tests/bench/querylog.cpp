// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/querylog.h"

#include "tests/bench/corpus.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int logSeed = 11;
constexpr int prefixLength = 4;

/// Each order of magnitude of ranks is as likely as the next.
QString anyWord(const Corpus &corpus, Dice &dice)
{
    return corpus.word(int(std::pow(double(corpus.wordCount()), dice.unit())) - 1);
}

QString anyPhrase(const Corpus &corpus, int articles, Dice &dice)
{
    const CorpusArticle article = corpus.article(dice.below(articles));
    const QStringList words = article.paragraphs.first().text.split(u' ');
    const int length = std::min<int>(dice.between(2, 4), int(words.size()));
    const QStringList some = words.mid(dice.below(words.size() - length + 1), length);
    return u'"' % some.join(u' ').remove(u'.').remove(u',').remove(u'?') % u'"';
}

QString anyDates(Dice &dice)
{
    const int year = dice.between(2020, 2023);
    if (dice.oneIn(2))
        return QString::number(year);
    const QString month = QString::number(dice.between(1, 9));
    return QString::number(year) % "-0"_L1 % month % "-01.."_L1 % QString::number(year) % "-0"_L1 % month % "-28"_L1;
}

} // namespace

QList<LoggedQuery> queryLog(const Corpus &corpus, int articles, int count)
{
    Dice dice(logSeed);
    const auto word = [&] { return anyWord(corpus, dice); };
    QList<LoggedQuery> log;
    for (int i = 0; i < count; ++i) {
        switch (i % 10) {
        case 0:
        case 1:
        case 2:
            log.append({u"one word"_s, word()});
            break;
        case 3:
            log.append({u"AND"_s, QString(word() % u' ' % word())});
            break;
        case 4:
            log.append({u"phrase"_s, anyPhrase(corpus, articles, dice)});
            break;
        case 5:
            log.append({u"prefix"_s, QString(word().left(prefixLength) % u'*')});
            break;
        case 6:
            log.append({u"OR"_s, QString(word() % " OR "_L1 % word())});
            break;
        case 7:
            log.append({u"NOT"_s, QString(word() % " -"_L1 % word())});
            break;
        case 8:
            log.append({u"lang:"_s, QString(word() % (dice.oneIn(2) ? u" lang:de"_s : u" lang:fr,es"_s))});
            break;
        default:
            log.append({u"date:"_s, QString(word() % " date:"_L1 % anyDates(dice))});
        }
    }
    return log;
}

} // namespace galley::bench
