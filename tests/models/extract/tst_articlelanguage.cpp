// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/articlelanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestArticleLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesTheLanguageInOrder_data();
    void settlesTheLanguageInOrder();
};

void TestArticleLanguage::settlesTheLanguageInOrder_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<LanguageOrigin>("origin");
    const QString english = u"The council met on Tuesday and agreed to repair the bridge before the winter."_s;
    const QString persian = u"شورای شهر روز سه‌شنبه تشکیل جلسه داد و با تعمیر پل پیش از زمستان موافقت کرد."_s;
    const QString serbianLatin = u"Predsednik je posle sednice rekao da će most biti popravljen pre zime."_s;
    QTest::newRow("declared") << u"en-US"_s << QString() << english << u"en"_s << LanguageOrigin::Metadata;
    QTest::newRow("declaration before address") << u"en"_s << u"https://a.example/de/x"_s << english << u"en"_s << LanguageOrigin::Metadata;
    QTest::newRow("declared in another script is a template's") << u"en"_s << u"https://a.example/fa-af/x"_s << persian << u"fa-AF"_s << LanguageOrigin::Url;
    QTest::newRow("address") << QString() << u"https://a.example/fa-af/x"_s << persian << u"fa-AF"_s << LanguageOrigin::Url;
    QTest::newRow("section that is no language") << QString() << u"https://a.example/id/5"_s << english << u"en"_s << LanguageOrigin::Detector;
    QTest::newRow("script of another language in the address") << QString() << u"https://a.example/uk/news"_s << english << u"en"_s << LanguageOrigin::Detector;
    QTest::newRow("detector") << QString() << QString() << english << u"en"_s << LanguageOrigin::Detector;
    QTest::newRow("unknown") << QString() << QString() << u"😀 12"_s << QString() << LanguageOrigin::Unknown;
    QTest::newRow("Serbian in Latin") << u"sr"_s << QString() << serbianLatin << u"sr-Latn"_s << LanguageOrigin::Metadata;
    QTest::newRow("Chinese of no script") << u"zh"_s << QString() << u"昨天，一艘船在舊燈塔附近擱淺後，這座小城的港口被關閉，當局說正在調查。"_s << u"zh-Hant"_s
                                          << LanguageOrigin::Metadata;
    QTest::newRow("nonsense declared") << u"{{lang}}"_s << QString() << english << u"en"_s << LanguageOrigin::Detector;
}

void TestArticleLanguage::settlesTheLanguageInOrder()
{
    QFETCH(QString, declared);
    QFETCH(QString, url);
    QFETCH(QString, text);
    const ArticleLanguage language = articleLanguage(declared, url, text);
    QTEST(language.tag, "tag");
    QTEST(language.origin, "origin");
}

QTEST_APPLESS_MAIN(TestArticleLanguage)
#include "tst_articlelanguage.moc"
