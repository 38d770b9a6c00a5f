// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// In each language of the menu: what people type for a word, and the article that they mean.
#include "models/language/languages.h"
#include "models/search/articlesearch.h"
#include "models/storage/editjournal.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr qsizetype fewestSpellings = 10;

struct Spellings
{
    QString tag;
    QString sentence;
    QStringList typed;
};

QList<Spellings> table()
{
    return {
        {u"sq"_s, u"Kryeministri përshëndeti çështjen e Kosovës në Tiranë."_s,
         {u"pershendeti"_s, u"PËRSHËNDETI"_s, u"Pershëndeti"_s, u"ceshtjen"_s, u"ÇËSHTJEN"_s, u"çeshtjen"_s, u"kosoves"_s, u"KOSOVËS"_s, u"tirane"_s,
          u"Tirane\u0308"_s, u"kryeministri"_s}},
        {u"am"_s, u"ሐሙስ ዕለት የኃይል ሚኒስትር ስለ ፀሐይ እና ስለ ሠራዊት ተናገሩ።"_s,
         {u"ሀሙስ"_s, u"ኀሙስ"_s, u"ሓሙስ"_s, u"እለት"_s, u"የሀይል"_s, u"የሃይል"_s, u"የሐይል"_s, u"ጸሐይ"_s, u"ጸሀይ"_s, u"ፀሀይ"_s, u"ሰራዊት"_s}},
        {u"ar"_s, u"أعلنت الحكومة المصرية في القاهرة إطلاق سراح المعتقلين والعودة إلى منازلهم"_s,
         {u"اعلنت"_s, u"الحكومه"_s, u"الحُكُومَة"_s, u"الحكومــة"_s, u"المصريه"_s, u"القاهره"_s, u"اطلاق"_s, u"الى"_s, u"الي"_s, u"المعتقلون"_s, u"معتقلين"_s,
          u"منازل"_s}},
        {u"bn"_s, u"ঢাকায় ২০১৫ সালে ব্যাঙ্ক নিয়ে কোটি টাকার অঙ্ক আর চাঁদ হঠাৎ প্রধানমন্ত্রী"_s,
         {u"ব্যাংক"_s, u"ব্যা\u200Dঙ্ক"_s, u"অংক"_s, u"চাদ"_s, u"হঠাত্"_s, u"ঢাকা\u09DF"_s, u"ঢাকা\u09AF\u09BC"_s, u"নি\u09DFে"_s, u"ক\u09C7\u09BEটি"_s, u"2015"_s,
          u"প্রধান\u200Cমন্ত্রী"_s}},
        {u"bs-Latn"_s, u"Predsjedništvo Bosne podržalo je đake i učitelje u Tuzli."_s,
         {u"predsjednistvo"_s, u"PREDSJEDNIŠTVO"_s, u"podrzalo"_s, u"djake"_s, u"dake"_s, u"ucitelje"_s, u"učitelji"_s, u"učitelja"_s, u"Bosna"_s, u"Bosnu"_s, u"Босне"_s,
          u"Тузли"_s}},
        {u"bg"_s, u"Министърът обяви нови правила за бежанците в района на София."_s,
         {u"МИНИСТЪРЪТ"_s, u"мини\u0301стърът"_s, u"обяви\u0301"_s, u"НОВИ"_s, u"пра\u0301вила"_s, u"бежан\u00ADците"_s, u"Бежанците"_s, u"раиона"_s, u"раи\u0306она"_s, u"СОФИЯ"_s,
          u"со\u0301фия"_s}},
        {u"zh-Hans"_s, u"中国国务院总理在北京会见台湾代表，讨论发展与关系。"_s,
         {u"中国"_s, u"中國"_s, u"總理"_s, u"国务"_s, u"國務院"_s, u"會見"_s, u"臺灣"_s, u"台湾"_s, u"討論"_s, u"發展"_s, u"關係"_s, u"北京會見"_s}},
        {u"zh-Hant"_s, u"臺灣總統會見歐盟代表團，討論經濟發展與關係。"_s,
         {u"台湾"_s, u"總統"_s, u"总统"_s, u"会见"_s, u"欧盟"_s, u"代表团"_s, u"讨论"_s, u"经济"_s, u"經濟"_s, u"发展"_s, u"关系"_s, u"经济发展"_s}},
        {u"hr"_s, u"Vlada je objavila izvješće o zaštiti žena u Đakovu i Šibeniku."_s,
         {u"izvjesce"_s, u"IZVJEŠĆE"_s, u"zastiti"_s, u"zaštite"_s, u"ŽENAMA"_s, u"zena"_s, u"žene"_s, u"djakovu"_s, u"dakovu"_s, u"Đakovo"_s, u"sibeniku"_s, u"Шибенику"_s}},
        {u"fa-AF"_s, u"رئیس‌جمهور افغانستان در کابل گفت که پوهنتون‌ها باز می‌شوند"_s,
         {u"رئيس‌جمهور"_s, u"رئیسجمهور"_s, u"رییس‌جمهور"_s, u"كابل"_s, u"كه"_s, u"پوهنتونها"_s, u"ميشوند"_s, u"می‌شوند"_s, u"مي‌شوند"_s, u"میشوند"_s, u"افغانســتان"_s,
          u"اَفغانستان"_s}},
        {u"en"_s, u"The government announced elections and the wounded walked through the cities."_s,
         {u"governments"_s, u"announce"_s, u"announces"_s, u"announcing"_s, u"election"_s, u"ELECTIONS"_s, u"elec\u00ADtions"_s, u"ｅｌｅｃｔｉｏｎｓ"_s, u"wound"_s, u"walking"_s, u"walks"_s,
          u"city"_s}},
        {u"fr"_s, u"Les élections présidentielles sont annoncées au cœur du gouvernement français."_s,
         {u"elections"_s, u"ÉLECTIONS"_s, u"élection"_s, u"election"_s, u"presidentielles"_s, u"présidentielle"_s, u"annoncer"_s, u"annonce"_s, u"coeur"_s, u"CŒUR"_s,
          u"gouvernements"_s, u"francais"_s}},
        {u"de"_s, u"Die Bürger in München fordern größere Straßen und Häuser für Flüchtlinge."_s,
         {u"Buerger"_s, u"burger"_s, u"Muenchen"_s, u"munchen"_s, u"MÜNCHEN"_s, u"Strassen"_s, u"Straße"_s, u"STRASSE"_s, u"Haeuser"_s, u"Haus"_s, u"groessere"_s, u"Flüchtling"_s,
          u"Fluechtlingen"_s, u"Häusern"_s}},
        {u"el"_s, u"Ο πρωθυπουργός ανακοίνωσε νέα μέτρα για τους πρόσφυγες στην Ελλάδα."_s,
         {u"πρωθυπουργος"_s, u"ΠΡΩΘΥΠΟΥΡΓΟΣ"_s, u"πρωθυπουργού"_s, u"πρωθυπουργο"_s, u"ανακοινωσε"_s, u"νεα"_s, u"μετρα"_s, u"μέτρο"_s, u"προσφυγες"_s, u"ΠΡΟΣΦΥΓΕΣ"_s,
          u"ελλαδα"_s}},
        {u"ha-Latn"_s, u"Gwamnati ta ƙaddamar da ɗalibai a ƙasar Haɗaɗɗiyar Ɓauna, in ji ƴanci."_s,
         {u"kaddamar"_s, u"KADDAMAR"_s, u"ƘADDAMAR"_s, u"dalibai"_s, u"Ɗalibai"_s, u"kasar"_s, u"ƘASAR"_s, u"hadaddiyar"_s, u"Hadaɗɗiyar"_s, u"bauna"_s, u"yanci"_s}},
        {u"hi"_s, u"हिन्दी फ़िल्म में सड़क पर लड़कों का चाँद से सम्बन्ध"_s,
         {u"हिंदी"_s, u"फिल्म"_s, u"सडक"_s, u"स\u095Cक"_s, u"सड\u093Cक"_s, u"संबंध"_s, u"सम्बंध"_s, u"संबन्ध"_s, u"चांद"_s, u"लडकों"_s, u"लड़के"_s}},
        {u"id"_s, u"Pemerintah mengumumkan bantuan dan menulis surat kepada pengungsi."_s,
         {u"PEMERINTAH"_s, u"umumkan"_s, u"diumumkan"_s, u"mengumumkannya"_s, u"bantu"_s, u"membantu"_s, u"bantuannya"_s, u"suratnya"_s, u"menuliskan"_s, u"pengungsinya"_s,
          u"ungsi"_s}},
        {u"sw"_s, u"Serikali ya Tanzania ilitangaza mpango kuhusu ng’ombe na wakimbizi."_s,
         {u"SERIKALI"_s, u"Tanzánia"_s, u"tanzania"_s, u"ng'ombe"_s, u"ng‘ombe"_s, u"ng\u02BCombe"_s, u"NG'OMBE"_s, u"waki\u00ADmbizi"_s, u"ｗａｋｉｍｂｉｚｉ"_s, u"Mpango"_s, u"KUHUSU"_s}},
        {u"mk"_s, u"Претседателот ја посети куќата на Ѓорѓи во Скопје."_s,
         {u"куката"_s, u"КУЌАТА"_s, u"кук\u0301ата"_s, u"горги"_s, u"ЃОРЃИ"_s, u"Г\u0301орг\u0301и"_s, u"претседа\u00ADтелот"_s, u"ПРЕТСЕДАТЕЛОТ"_s, u"посе\u0301ти"_s, u"СКОПЈЕ"_s, u"скопје"_s}},
        {u"ps"_s, u"ولسمشر په کابل کې د ملګرو ګټه او اړیکي وویل چې ښوونځی"_s,
         {u"كابل"_s, u"کی"_s, u"كې"_s, u"گټه"_s, u"ملگرو"_s, u"اړيكي"_s, u"اړیکی"_s, u"چی"_s, u"چي"_s, u"ښوونځي"_s, u"ولســمشر"_s, u"وَویل"_s}},
        {u"fa"_s, u"دولت ایران اعلام کرد مسئولان کشور می‌خواهند خانهٔ مردم تهران را بسازند"_s,
         {u"ايران"_s, u"كرد"_s, u"كشور"_s, u"مسیولان"_s, u"ميخواهند"_s, u"میخواهند"_s, u"مي‌خواهند"_s, u"خانه"_s, u"خانۀ"_s, u"تِهران"_s, u"تهـران"_s}},
        {u"pl"_s, u"Premier ogłosił wybory w Łodzi i wręczył żołnierzom odznaczenia."_s,
         {u"oglosil"_s, u"OGŁOSIŁ"_s, u"ogłosil"_s, u"lodzi"_s, u"ŁODZI"_s, u"wreczyl"_s, u"zolnierzom"_s, u"żolnierzom"_s, u"ŻOŁNIERZOM"_s, u"z\u0307ołnierzom"_s,
          u"od\u00ADznaczenia"_s}},
        {u"pt-AO"_s, u"As eleições em Angola: o ministro anunciou acções de proteção."_s,
         {u"eleicoes"_s, u"ELEIÇÕES"_s, u"eleição"_s, u"acção"_s, u"accoes"_s, u"ministros"_s, u"anunciar"_s, u"anunciaram"_s, u"proteções"_s, u"protecao"_s, u"Angóla"_s}},
        {u"pt-BR"_s, u"Os brasileiros discutem a educação e as ações dos governos estaduais."_s,
         {u"brasileiro"_s, u"brasileira"_s, u"BRASILEIROS"_s, u"educacao"_s, u"EDUCAÇÃO"_s, u"ação"_s, u"acoes"_s, u"discutir"_s, u"discute"_s, u"governo"_s, u"estadual"_s}},
        {u"ro"_s, u"Președinții țărilor europene au vorbit despre alegerile și pensiile românilor."_s,
         {u"presedintii"_s, u"preşedinţii"_s, u"tarilor"_s, u"ţărilor"_s, u"ȚĂRILOR"_s, u"alegeri"_s, u"pensii"_s, u"romanilor"_s, u"românii"_s, u"pensiilor"_s, u"şi"_s}},
        {u"ru"_s, u"Правительство ещё раз сообщило о выборах и беженцах в городах."_s,
         {u"правительства"_s, u"правительством"_s, u"еще"_s, u"ЕЩЁ"_s, u"сообщила"_s, u"выборы"_s, u"выборов"_s, u"беженцы"_s, u"беженцами"_s, u"город"_s, u"города"_s, u"ГОРОДАХ"_s}},
        {u"sr-Cyrl"_s, u"Председник Србије отпутовао је из Београда у Ђаковицу са Љубом."_s,
         {u"predsednik"_s, u"predsednika"_s, u"председника"_s, u"Beograda"_s, u"beograd"_s, u"Београд"_s, u"Srbija"_s, u"Србија"_s, u"Đakovicu"_s, u"djakovicu"_s, u"Ljubom"_s,
          u"otputovao"_s}},
        {u"sr-Latn"_s, u"Predsednik Srbije razgovarao je sa Đokovićem u Nišu i Čačku."_s,
         {u"председник"_s, u"председника"_s, u"Србија"_s, u"Srbija"_s, u"Ђоковићем"_s, u"ЂОКОВИЋЕМ"_s, u"Djokovićem"_s, u"djokovicem"_s, u"dokovicem"_s, u"nisu"_s, u"Чачку"_s, u"cacku"_s}},
        {u"es"_s, u"Las elecciones españolas: el gobierno anunció acciones para los niños."_s,
         {u"elección"_s, u"eleccion"_s, u"ELECCIONES"_s, u"espanolas"_s, u"española"_s, u"GOBIERNO"_s, u"anuncio"_s, u"acción"_s, u"accion"_s, u"ninos"_s, u"niño"_s}},
        {u"tr"_s, u"İstanbul'da yapılan seçimlerde ışıklar ve çocuklar Türkiye'yi sevindirdi."_s,
         {u"istanbul"_s, u"ISTANBUL"_s, u"İSTANBUL"_s, u"secimlerde"_s, u"seçimler"_s, u"seçimleri"_s, u"isiklar"_s, u"IŞIKLAR"_s, u"ışık"_s, u"cocuklar"_s, u"çocuk"_s, u"TÜRKİYE"_s,
          u"turkiye"_s}},
        {u"uk"_s, u"Уряд України оголосив об’єднання міста, ґанок та їжу."_s,
         {u"ганок"_s, u"ҐАНОК"_s, u"об'єднання"_s, u"об\u02BCєднання"_s, u"ОБ’ЄДНАННЯ"_s, u"іжу"_s, u"і\u0308жу"_s, u"УКРАЇНИ"_s, u"Украі\u0308ни"_s, u"мі\u0301ста"_s,
          u"оголо\u00ADсив"_s}},
        {u"ur"_s, u"پاکستان کے وزیراعظم نے کہا ہے کہ یہ لڑکیاں گھر میں رہیں"_s,
         {u"پاكستان"_s, u"پاکِستان"_s, u"وزيراعظم"_s, u"كہا"_s, u"کها"_s, u"هے"_s, u"يہ"_s, u"یه"_s, u"لڑكياں"_s, u"لڑکیان"_s, u"گهر"_s, u"مين"_s}},
    };
}

bool isFound(TemporaryLibrary &library, const QString &typed, ArticleId article)
{
    const auto query = parseQuery(typed);
    if (!query)
        return false;
    return library.read([&](Connection &c) { return searchArticles(c, {}, *query, ResultOrder::NewestFirst); }).contains(article);
}

} // namespace

class SpellingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageOfTheMenuIsInTheTable();
    void everySpellingFindsTheArticle_data();
    void everySpellingFindsTheArticle();
    void everyWordFindsItsArticle_data() { everySpellingFindsTheArticle_data(); }
    void everyWordFindsItsArticle();
    void everySpellingIsMarked_data() { everySpellingFindsTheArticle_data(); }
    void everySpellingIsMarked();
    void quotedWordsFindNoOtherForm();
    void aLanguageWithoutRulesFindsWordsAsWritten();
    void anotherLanguageBringsItsForms();
    void anIndexOfTheFirstTokenizerIsAskedInItsWords();
};

void SpellingsTest::everyLanguageOfTheMenuIsInTheTable()
{
    QSet<QString> tags;
    const QList<Spellings> rows = table();
    for (const Spellings &row : rows)
        tags.insert(row.tag);
    for (const Language &language : languages())
        QVERIFY2(tags.contains(language.tag) || (language.tag == "sr"_L1 && tags.contains(u"sr-Cyrl"_s) && tags.contains(u"sr-Latn"_s)), language.tag.data());
}

void SpellingsTest::everySpellingFindsTheArticle_data()
{
    QTest::addColumn<Spellings>("row");
    const QList<Spellings> rows = table();
    for (const Spellings &row : rows)
        QTest::newRow(qPrintable(row.tag)) << row;
}

void SpellingsTest::everySpellingFindsTheArticle()
{
    QFETCH(Spellings, row);
    TemporaryLibrary library;
    const ArticleId article = library.addArticle(u"1"_s, {row.sentence}, row.tag);
    QVERIFY(row.typed.size() >= fewestSpellings);
    QStringList missed;
    for (const QString &typed : std::as_const(row.typed)) {
        if (!isFound(library, typed, article))
            missed.append(typed);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u' ')));
}

void SpellingsTest::everyWordFindsItsArticle()
{
    QFETCH(Spellings, row);
    TemporaryLibrary library;
    const ArticleId article = library.addArticle(u"1"_s, {row.sentence}, row.tag);
    const QStringList words = row.sentence.split(u' ');
    for (const QString &word : words) {
        QString bare = word;
        while (!bare.isEmpty() && bare.back().isPunct())
            bare.chop(1);
        QVERIFY2(isFound(library, bare, article), qPrintable(bare));
        QVERIFY2(isFound(library, u'"' + bare + u'"', article), qPrintable(bare));
    }
}

void SpellingsTest::everySpellingIsMarked()
{
    QFETCH(Spellings, row);
    TemporaryLibrary library;
    library.addArticle(u"1"_s, {row.sentence}, row.tag);
    QStringList missed;
    for (const QString &typed : std::as_const(row.typed)) {
        const auto marks = library.read([&](Connection &c) { return excerpt(c, ArticleId(1), *parseQuery(typed), 400); }).snippet.marks;
        if (marks.isEmpty())
            missed.append(typed);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u' ')));
}

void SpellingsTest::quotedWordsFindNoOtherForm()
{
    TemporaryLibrary library;
    const ArticleId article = library.addArticle(u"1"_s, {u"They announced elections"_s});
    QVERIFY(isFound(library, u"election"_s, article));
    QVERIFY(!isFound(library, u"\"election\""_s, article));
    QVERIFY(isFound(library, u"\"Elections\""_s, article));
    QVERIFY(isFound(library, u"headline:1 announce"_s, article));
    QVERIFY(!isFound(library, u"headline:election"_s, article));
    QVERIFY(!isFound(library, u"-election"_s, article));
    QVERIFY(isFound(library, u"-\"election\""_s, article));
    const QList<Span> marks = hits(u"They announced elections", *parseQuery(u"\"election\" announce"));
    QCOMPARE(marks, QList<Span>({{5, 14}}));
}

void SpellingsTest::aLanguageWithoutRulesFindsWordsAsWritten()
{
    TemporaryLibrary library;
    const ArticleId polish = library.addArticle(u"1"_s, {u"nations"_s}, u"pl"_s);
    QVERIFY(!isFound(library, u"nation"_s, polish));
    QVERIFY(isFound(library, u"NATIONS"_s, polish));
}

void SpellingsTest::anotherLanguageBringsItsForms()
{
    TemporaryLibrary library;
    const ArticleId article = library.addArticle(u"1"_s, {u"Die Regierungen"_s}, u"pl"_s);
    QVERIFY(!isFound(library, u"Regierung"_s, article));
    library.write([&](Connection &c) { return EditJournal(c).make({.kind = EditKind::SetLanguage, .subject = {}, .articles = {article}}, [&] {
        return ArticleStore(c).setLanguage(article, u"de"_s, LanguageOrigin::Editor);
    }); });
    QVERIFY(isFound(library, u"Regierung"_s, article));
    library.write([](Connection &c) { return EditJournal(c).undo(); });
    QVERIFY(isFound(library, u"Regierungen"_s, article));
    QVERIFY(library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty());
    library.write([](Connection &c) { return EditJournal(c).redo(); });
    QVERIFY(isFound(library, u"Regierung"_s, article));
    QVERIFY(library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty());
}

void SpellingsTest::anIndexOfTheFirstTokenizerIsAskedInItsWords()
{
    const QString text = u"Die Straße, خانهٔ ایران, 臺灣 und die Straßenbahn"_s;
    TemporaryLibrary library;
    const ArticleId article = library.addArticle(u"1"_s, {text}, u"de"_s);
    library.write([&](Connection &c) {
        return c.run(u"DROP TABLE article_index"_s)
            .and_then([&] { return c.run(u"CREATE VIRTUAL TABLE article_index USING fts5 (headline, body, content = '', tokenize = 'galley')"_s); })
            .and_then([&] { return c.run(u"INSERT INTO article_index (rowid, headline, body) VALUES (?, ?, ?)"_s, article, u"1"_s, text); })
            .and_then([&] { return c.run(u"DELETE FROM word_form"_s); })
            .and_then([&] { return setIndexSetting(c, indexsetting::tokenizer, 1); });
    });
    const QStringList typed = {u"Straße"_s, u"STRASSE OR straße"_s, u"ایران"_s, u"臺灣"_s, u"\"خانه ایران\""_s, u"straßenb*"_s, u"NEAR(straße ایران)"_s, u"body:straße"_s};
    for (const QString &query : typed)
        QVERIFY2(isFound(library, query, article), qPrintable(query));
    QVERIFY(!isFound(library, u"Strasse"_s, article)); // as before: the first tokenizer knew no ß
    QCOMPARE(library.read([&](Connection &c) { return excerpt(c, article, *parseQuery(u"straße"), 400); }).snippet.marks.size(), 1);
}

Q_DECLARE_METATYPE(Spellings)
QTEST_GUILESS_MAIN(SpellingsTest)
#include "tst_spellings.moc"
