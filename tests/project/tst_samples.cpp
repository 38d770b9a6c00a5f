// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/annotaterequest.h"
#include "models/extract/extraction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// One for each sample.
constexpr qsizetype rowsOfComesOutClean = 15;

/// The samples that ship are the first thing that somebody sees of Galley: each has to come out clean.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutClean_data();
    void comesOutClean();
    void noSampleIsLeftOutHere();
    void creditLinesAreRead_data();
    void creditLinesAreRead();
    void theDeclaredCharsetIsUsed();
    void annotationsStandWhereTheySay();

private:
    static QByteArray bytes(const QString &name);
    static Extraction extracted(const QString &name);
    static QString sampleOf(const QByteArray &sha256);
};

QByteArray TestSamples::bytes(const QString &name)
{
    QFile file(QString(u":/samples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Extraction TestSamples::extracted(const QString &name)
{
    return extract({.bytes = bytes(name), .fileName = name, .url = {}, .mimeType = {}}).value_or(Extraction{});
}

QString TestSamples::sampleOf(const QByteArray &sha256)
{
    for (const QString &name : QDir(u":/samples"_s).entryList(QDir::Files)) {
        if (QCryptographicHash::hash(bytes(name), QCryptographicHash::Sha256) == sha256)
            return name;
    }
    return {};
}

void TestSamples::comesOutClean_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("firstWords"); ///< of the standfirst or the first paragraph
    QTest::addColumn<QString>("lastWords");  ///< of the last paragraph
    QTest::addColumn<QString>("furniture");  ///< stands on the page and must not be in the article
    QTest::newRow("ar-fishing-season.html") << u"الصيادون يرحبون بقرار تأجيل موسم المنع أسبوعين"_s << u"ar"_s
                                            << u"قررت وزارة الثروة البحرية"_s << u"كما يسأل الناس عن المسافر»."_s << u"قد يعجبك"_s;
    QTest::newRow("ar-tree-plan.html") << u"مجلس المدينة يقر خطة جديدة لتشجير الأحياء الشرقية"_s << u"ar"_s << u"وافق مجلس مدينة"_s
                                       << u"في العاشر من أبريل."_s << u"الأكثر قراءة"_s;
    QTest::newRow("de-pegel-sarn.txt") << u"Sarn steigt weiter – Ostrel evakuiert das Ufer"_s << u"de"_s << u"Nach drei Tagen Regen"_s
                                       << u"mindestens eine Woche vergehen."_s << u"Metanavigation"_s;
    QTest::newRow("de-waermenetz.html") << u"Kommunen fordern mehr Zeit für den Umbau ihrer Wärmenetze"_s << u"de"_s
                                        << u"Die Städte an der Küste"_s << u"umgebaut werden können als andere."_s << u"Mehr zum Thema"_s;
    QTest::newRow("en-ferry-inquiry.html") << u"Ferry inquiry hears of missed inspections"_s << u"en"_s << u"The company that ran the ferry"_s
                                           << u"due by the end of May."_s << u"Hay and straw"_s;
    QTest::newRow("en-harbour-strike.html") << u"Dockers in Elmar walk out over night shifts"_s << u"en"_s << u"About 600 dockers"_s
                                            << u"according to the Elmar Chamber of Trade."_s << u"Boats, moorings"_s;
    QTest::newRow("en-paris-vigil.txt") << u"Elmar holds vigil for victims of the attacks in Paris"_s << u"en"_s << u"Thousands of people"_s
                                        << u"told to go around them."_s << u"Choose from 30 Languages"_s;
    QTest::newRow("en-shelter-orchestra.html") << u"City orchestra to play in shelters as concert hall stays shut"_s << u"en"_s
                                               << u"With its hall closed"_s << u"did not fit through the door."_s << u"Pianos tuned"_s;
    QTest::newRow("fa-old-bridge.html") << u"شورای شهر از بازسازی پل قدیمی خبر داد"_s << u"fa"_s << u"بازسازی پل آجری"_s
                                        << u"با سپیددشت همکاری می‌کنند."_s << u"اخبار مرتبط"_s;
    QTest::newRow("fr-floating-school.html") << u"À Saint-Orne, l’école flottante rouvre ses portes"_s << u"fr"_s << u"Inondée en février"_s
                                             << u"on voit mieux les cormorans. »"_s << u"Cirés et bottes"_s;
    QTest::newRow("hi-river-warning.html") << u"नदी किनारे के गाँवों में चेतावनी, स्कूल दो दिन बंद"_s << u"hi"_s << u"सोना नदी का जलस्तर"_s
                                           << u"घटने की उम्मीद नहीं है।"_s << u"ऐप डाउनलोड करें"_s;
    QTest::newRow("ru-delta-return.html") << u"Жители дельты возвращаются домой после паводка"_s << u"ru"_s << u"Через одиннадцать дней"_s
                                          << u"для детей открыли два класса."_s << u"Нашли опечатку"_s;
    QTest::newRow("sw-coffee-market.txt") << u"Wakulima wa kahawa wapata soko jipya baada ya mavuno mazuri"_s << u"sw"_s
                                          << u"Wakulima wa kahawa katika vijiji"_s << u"kwa meli mwezi Aprili."_s << u"Urambazaji"_s;
    QTest::newRow("tr-fishing-ban.html") << u"Balıkçılar yeni av yasağına uymayı kabul etti"_s << u"tr"_s << u"Üç hafta süren"_s
                                         << u"Av yasağı 1 Eylül'de kalkacak."_s << u"Çok okunanlar"_s;
    QTest::newRow("zh-port-talks.html") << u"港口工会与码头公司恢复谈判 货轮陆续靠岸"_s << u"zh-Hans"_s << u"埃尔马港码头工人罢工"_s
                                        << u"把今晚留给谈判”。"_s << u"热点排行"_s;
}

void TestSamples::comesOutClean()
{
    QFETCH(QString, headline);
    QFETCH(QString, language);
    QFETCH(QString, firstWords);
    QFETCH(QString, lastWords);
    QFETCH(QString, furniture);
    const Extraction extraction = extracted(QString::fromUtf8(QTest::currentDataTag()));
    const QString body = bodyText(extraction.pageText, extraction.blocks);
    QCOMPARE(extraction.metadata.headline, headline);
    QCOMPARE(extraction.metadata.language, language);
    QVERIFY2(body.startsWith(firstWords), qUtf8Printable(body.left(80)));
    QVERIFY2(body.endsWith(lastWords), qUtf8Printable(body.right(80)));
    QVERIFY2(extraction.pageText.contains(furniture), "the page text must keep the furniture");
    QVERIFY2(!contentText(extraction.pageText, extraction.blocks).contains(furniture), qUtf8Printable(furniture));
}

void TestSamples::noSampleIsLeftOutHere()
{
    const QStringList samples = QDir(u":/samples"_s).entryList({u"*.html"_s, u"*.txt"_s}, QDir::Files);
    QCOMPARE(samples.size(), rowsOfComesOutClean);
}

void TestSamples::creditLinesAreRead_data()
{
    QTest::addColumn<QStringList>("initials");
    QTest::addColumn<QStringList>("agencies");
    QTest::newRow("de-pegel-sarn.txt") << QStringList{u"hol"_s, u"jst"_s} << QStringList{u"dpa"_s, u"AFP"_s};
    QTest::newRow("de-waermenetz.html") << QStringList{u"kb"_s, u"mr"_s} << QStringList{u"dpa"_s};
    QTest::newRow("en-harbour-strike.html") << QStringList{u"lh"_s, u"tr"_s} << QStringList{u"Reuters"_s, u"AP"_s};
    QTest::newRow("en-paris-vigil.txt") << QStringList{u"kel"_s, u"mro"_s} << QStringList{u"AFP"_s, u"dpa"_s};
    QTest::newRow("sw-coffee-market.txt") << QStringList{u"zm"_s, u"rk"_s} << QStringList{u"AFP"_s, u"Reuters"_s};
}

void TestSamples::creditLinesAreRead()
{
    QFETCH(QStringList, initials);
    QFETCH(QStringList, agencies);
    const Extraction extraction = extracted(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(extraction.metadata.credit.initials, initials);
    QCOMPARE(extraction.metadata.credit.agencies, agencies);
}

void TestSamples::theDeclaredCharsetIsUsed()
{
    const Extraction extraction = extracted(u"fr-floating-school.html"_s);
    QCOMPARE(extraction.charset.toLower(), u"windows-1252"_s);
    QVERIFY(extraction.pageText.contains(u"La péniche « Cœur-Vaillant »"_s));
    QVERIFY(extraction.pageText.contains(u"85 000 €"_s));
}

void TestSamples::annotationsStandWhereTheySay()
{
    int articles = 0;
    for (const QByteArray &line : bytes(u"annotations.jsonl"_s).trimmed().split('\n')) {
        const Result<AnnotateRequest> request = parseAnnotateRequest(line);
        QVERIFY2(request, request ? "" : qUtf8Printable(request.error().detail));
        const QString sample = sampleOf(request->sha256);
        QVERIFY2(!sample.isEmpty(), "a sample was changed: run tools/sample-annotations");
        // The quotes in the file are compared with the text; a difference is an error here.
        const Result<Annotations> annotations = resolveAnnotations(*request, extracted(sample).pageText);
        QVERIFY2(annotations, annotations ? "" : qUtf8Printable(annotations.error().detail));
        QVERIFY(annotations->mentions.size() >= 25);
        QVERIFY(annotations->events.size() >= 8);
        const Result<> checked = checkAgainst(Tagset::standard(), *annotations);
        QVERIFY2(checked, checked ? "" : qUtf8Printable(checked.error().detail));
        ++articles;
    }
    QCOMPARE(articles, 3);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
