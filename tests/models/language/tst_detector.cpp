// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/detector.h"
#include "models/language/variants.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDetector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguagesOfTheMenu_data();
    void tellsTheLanguagesOfTheMenu();
    void saysNothingWhenUnsure_data();
    void saysNothingWhenUnsure();
    void tellsNeighboursByTheirOwnWords_data();
    void tellsNeighboursByTheirOwnWords();
    void longerTextIsMoreCertain();
};

void TestDetector::tellsTheLanguagesOfTheMenu_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::newRow("en") << u"The harbour of the small town was closed yesterday after a ship ran aground near the old lighthouse."_s << u"en"_s;
    QTest::newRow("de") << u"Der Hafen der kleinen Stadt wurde gestern gesperrt, nachdem ein Schiff am alten Leuchtturm auf Grund gelaufen war."_s << u"de"_s;
    QTest::newRow("ar") << u"أغلقت السلطات أمس ميناء المدينة الصغيرة بعد جنوح سفينة قرب المنارة القديمة."_s << u"ar"_s;
    QTest::newRow("am") << u"የከተማዋ ወደብ ትናንት ተዘግቷል ምክንያቱም አንድ መርከብ ከአሮጌው መብራት አጠገብ ቆሟል።"_s << u"am"_s;
    QTest::newRow("ha") << u"An rufe tashar jiragen ruwa ta garin jiya bayan wani jirgi ya makale kusa da tsohuwar hasumiya, in ji hukumomi."_s << u"ha-Latn"_s;
    QTest::newRow("ps") << u"د ښار بندر پرون وروسته له هغې وتړل شو چې یوه بېړۍ د زاړه څراغ سره نږدې ودرېده، چارواکي وايي."_s << u"ps"_s;
    QTest::newRow("zh-Hans") << u"昨天，一艘船在旧灯塔附近搁浅后，这座小城的港口被关闭，当局说正在调查。"_s << u"zh-Hans"_s;
    QTest::newRow("zh-Hant") << u"昨天，一艘船在舊燈塔附近擱淺後，這座小城的港口被關閉，當局說正在調查。"_s << u"zh-Hant"_s;
    QTest::newRow("sr-Cyrl") << u"Лука у малом граду је јуче затворена након што се брод насукао код старог светионика, саопштиле су власти."_s << u"sr-Cyrl"_s;
    QTest::newRow("sw") << u"Bandari ya mji mdogo ilifungwa jana baada ya meli kukwama karibu na mnara wa zamani, walisema maafisa wa serikali."_s << u"sw"_s;
    QTest::newRow("pt-BR") << u"A equipe do governo federal registrou o acidente no porto e disse que você pode acompanhar a pesquisa, informou ontem o jornal."_s
                           << u"pt-BR"_s;
    QTest::newRow("Persian") << u"به گزارش پلیس، بندر این شهرستان دیروز پس از به گل نشستن یک کشتی بسته شد و استاندار می‌گوید بررسی ادامه دارد."_s << u"fa"_s;
    QTest::newRow("Dari") << u"والی ولایت می گوید که پولیس راه شفاخانه و پوهنتون را پس از حادثه در ماه مارچ بسته است و مسوولان بررسی می کنند."_s << u"fa-AF"_s;
}

void TestDetector::tellsTheLanguagesOfTheMenu()
{
    QFETCH(QString, text);
    const DetectedLanguage detected = detectLanguage(text);
    QTEST(detected.tag, "tag");
    QVERIFY(detected.confidence > 0.2F);
    QVERIFY(detected.confidence <= 1.0F);
}

void TestDetector::saysNothingWhenUnsure_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << u"Hotel"_s;
    QTest::newRow("numbers") << u"1234 5678 90 12:45 2024-05-03"_s;
    QTest::newRow("emoji") << u"😀😀😀🎉🎉🎉😀😀😀🎉🎉🎉"_s;
    QTest::newRow("outside the menu") << u"Il porto della piccola città è stato chiuso ieri dopo che una nave si è arenata vicino al vecchio faro."_s;
    QTest::newRow("half and half") << u"The harbour was closed yesterday because a ship ran aground near the lighthouse. "
                                      "Ο λιμένας έκλεισε χθες επειδή ένα πλοίο προσάραξε κοντά στον παλιό φάρο."_s;
    QTest::newRow("lone surrogates") << QString(40, QChar(0xd800));
}

void TestDetector::saysNothingWhenUnsure()
{
    QFETCH(QString, text);
    QCOMPARE(detectLanguage(text), DetectedLanguage());
}

void TestDetector::tellsNeighboursByTheirOwnWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::newRow("Croatian") << u"Tijekom prošlog tjedna znanstvenici sa sveučilišta u Europi izvijestili su da vrijeme nije dobro, prije svega u siječnju."_s
                              << u"hr"_s;
    QTest::newRow("Bosnian") << u"Tokom prošle sedmice naučnici s univerziteta u Evropi saopćili su da vrijeme nije dobro, prije svega u januaru."_s << u"bs-Latn"_s;
    QTest::newRow("Serbian") << u"Predsednik je posle sednice rekao da vreme nije dobro i da će uvek biti mesta za primer, saopšteno je iz opštine."_s
                             << u"sr-Latn"_s;
    QTest::newRow("no evidence") << u"On je rekao da ne zna."_s << QString();
}

void TestDetector::tellsNeighboursByTheirOwnWords()
{
    QFETCH(QString, text);
    QTEST(southSlavicVariant(text), "tag");
}

void TestDetector::longerTextIsMoreCertain()
{
    const QString sentence = u"The council met on Tuesday and agreed to repair the bridge. "_s;
    QVERIFY(detectLanguage(sentence).confidence < detectLanguage(sentence.repeated(10)).confidence);
}

QTEST_APPLESS_MAIN(TestDetector)
#include "tst_detector.moc"
