// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/cues.h"

#include "models/extract/text/cuephrases.h"
#include "models/language/languages.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestCue = 90;            ///< UTF-16 units; a longer line is a sentence that happens to begin alike
constexpr qsizetype longestLegalNotice = 420;
constexpr qsizetype longestPictureCredit = 220;
constexpr qsizetype longestNotice = 600;        ///< of any kind
constexpr int mostNoticeWords = 60;             ///< a longer block that speaks of cookies is about them

QRegularExpression compile(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

const CuePhrases &relatedCue()
{
    static const CuePhrases phrases(
        u"dw recommends|(?:more|related|read|see|watch|listen|recommended)\\s?:.*|(?:related|recommended|suggested)(?: (?:articles?|stories|story|topics?|content|links?|coverage|news|posts?|reading|videos?|for you))?"
        "|(?:read|see|watch|hear|listen|learn)(?: also| more| next| now)(?:\\b.*)?|also (?:read|see|on|in)\\b.*|more (?:on|from|stories|news|about|in|like this|coverage)\\b.*|more"
        "|you (?:may|might) (?:also )?(?:like|be interested|enjoy|have missed)\\b.*|(?:most|more) (?:read|popular|viewed|shared|recent|commented)\\b.*|trending\\b.*|popular\\b.{0,20}"
        "|(?:top|latest|featured|other|recent|today's|further) (?:stories|news|posts?|articles|videos?|headlines|reading)\\b.*|editor'?s'?’?s? picks?|what to read next|up next|next article"
        "|previous article|don'?’?t miss\\b.*|around the web|from the web|in this (?:story|article|series)|read this next|keep reading|continue reading\\b.*|next post|previous post"
        "|tags?(?:\\s*:.*)?|topics?(?:\\s*:.*)?|filed under\\b.*|categories(?:\\s*:.*)?|explore more\\b.*|the latest"
        "|die redaktion empfiehlt|mehr (?:zum thema|aus|zu|über|von|news|dazu)\\b.*|lesen sie (?:auch|mehr|hier|dazu)\\b.*|auch (?:interessant|lesen)\\b.*|das könnte (?:sie|dich) (?:auch)?\\b.*"
        "|weitere (?:artikel|themen|nachrichten|meldungen|informationen|beiträge|links)\\b.*|empfehlungen.*|meistgelesen.*|schlagw[oö]rte?r?\\b.*|themen(?:\\s*:.*)?|zur startseite|mehr lesen"
        "|passend zum thema|aktuelles|links zum thema|zum thema|neueste\\b.{0,30}|nächster artikel"
        "|(?:à|a) lire(?: aussi| également)?\\b.*|lire (?:aussi|la suite|également|plus)\\b.*|sur le même (?:sujet|thème)|les plus (?:lus|consultés|populaires)|mots[- ]clés.*|voir aussi\\b.*|(?:à|a) voir aussi\\b.*|nos derniers articles|plus d'articles|articles? liés?"
        "|(?:te|le) puede interesar\\b.*|(?:lea|lee|leer|vea|mira|ver) (?:también|más|además)\\b.*|también (?:te|le|lee|puede)\\b.*|más (?:información|noticias|leíd[ao]s?|sobre|en|vistas)\\b.*|noticias relacionadas|relacionad[oa]s?|etiquetas.*|lo más (?:leído|visto)|archivado en\\b.*|temas\\s*:?.*|últimas noticias"
        "|leggi (?:anche|tutto|ancora|pure)\\b.*|potrebbe(?:ro)? interessart?[iv]i?\\b.*|articoli correlati|ti potrebbe\\b.*|i più letti|vedi anche\\b.*|guarda anche\\b.*|argomenti\\s*:.*"
        "|(?:leia|veja|saiba|confira|assista) (?:também|mais|ainda)\\b.*|notícias relacionadas|relacionadas|mais (?:lidas|notícias|sobre)\\b.*|últimas notícias"
        "|lees (?:ook|meer|verder)\\b.*|meer (?:over|nieuws|lezen)\\b.*|bekijk ook\\b.*|gerelateerd\\b.*|läs (?:också|mer|även|vidare)\\b.*|mer om\\b.*|les (?:også|mer|mere)\\b.*|læs (?:også|mere)\\b.*|lue (?:myös|lisää)\\b.*|se (?:også|mer|också)\\b.*"
        "|czytaj (?:też|także|również|więcej|dalej)\\b.*|zobacz (?:też|także|również|więcej)\\b.*|polecamy.*|przeczytaj (?:też|także|również)\\b.*|čítajte (?:aj|tiež)\\b.*|čtěte (?:také|též|více)\\b.*|mohlo by\\b.*|pročitajte (?:i|još|više)\\b.*|pročitaj(?:te)? još\\b.*|citește și\\b.*|citeşte şi\\b.*|olvasta már\\b.*|kapcsolódó\\b.*"
        "|читайте (?:также|ещё|еще|також|по теме)\\b.*|по теме\\b.*|смотрите также\\b.*|материалы по теме|самое (?:читаемое|популярное)|ещё по теме|прочетете още\\b.*|прочетете и\\b.*|вижте (?:още|също)\\b.*|прочитај(?:те)?\\b.{0,30}|последние новости|διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)\\b.*|σχετικά (?:άρθρα|θέματα).*"
        "|(?:i|İ)lg[iİ]l[iİ] haberler|ayrıca bkz\\b.*|bunlar da ilginizi\\b.*|baca juga\\b.*|soma (?:pia|zaidi)\\b.*|karanta (?:kuma|karin)\\b.*|đọc thêm\\b.*|xem thêm\\b.*|tin liên quan|lexo (?:edhe|më)\\b.*"
        "|関連(?:記事|ニュース)?】.*|関連(?:記事|ニュース|リンク|トピックス|キーワード)?.{0,10}|あわせて読みたい.*|合わせて読みたい.*|おすすめ.{0,12}|人気記事.*|こちらも.{0,20}|前の記事.*|次の記事.*|相关(?:阅读|新闻|报道|文章|链接).*|更多.{0,10}|延伸[阅閱][读讀].*|推荐阅读.*|相關(?:新聞|閱讀|文章|報導).*|看更多.*|관련\\s*(?:기사|뉴스).*|많이\\s*본.{0,12}|추천\\s*(?:기사|뉴스).*"
        "|اقرأ (?:أيضا|أيضاً|المزيد).*|مواضيع ذات صلة.*|(?:قد )?يهمك أيضا.*|المزيد.{0,20}|شاهد أيضا.*|بیشتر بخوانید.*|مطالب مرتبط.*|مزید پڑھیں.*|یہ بھی پڑھیں.*|यह भी पढ़ें.*|ये भी पढ़ें.*|इसे भी पढ़ें.*|संबंधित.{0,20}|আরও পড়ুন.*|আরো পড়ুন.*|อ่านเพิ่มเติม.*|ข่าวที่เกี่ยวข้อง.*|קראו (?:גם|עוד).*|עוד ב.{0,20}");
    return phrases;
}

const CuePhrases &sharingCue()
{
    static const CuePhrases phrases(
        u"share(?: (?:this|on|via|it|with|article|the|your|our)\\b.*|d)?|shares?\\s*\\d*|follow (?:us|me|@|on|our|the)\\b.*|tweet(?: this)?|e-?mail(?: this.*)?|print(?: this.*)?|like this|facebook|twitter|whatsapp|instagram|linkedin|pinterest|telegram|reddit|copy link|save|bookmark"
        "|teilen\\b.{0,40}|drucken|folgen sie uns\\b.*|partager\\b.{0,40}|imprimer|suivez[- ]nous\\b.*|compart[ei]r?\\b.{0,30}|síguenos\\b.*|siga-nos\\b.*|compartilh\\w+\\b.{0,30}|partilhar\\b.{0,20}|condividi\\b.{0,30}|seguici\\b.*|delen\\b.{0,20}|dela\\b.{0,15}|del\\b.{0,15}|udostępnij\\b.*|obserwuj nas\\b.*|поделиться\\b.*|поділитися\\b.*|споделете\\b.*|подписывайтесь\\b.*|paylaş\\b.*|bagikan\\b.*|シェア(?:する)?.{0,10}|ツイート.*|分享.{0,10}|공유.{0,10}|مشاركة|شارك.{0,20}|शेयर.{0,15}");
    return phrases;
}

const CuePhrases &commentCue()
{
    static const CuePhrases phrases(
        u"(?:\\d+ )?(?:comments?|replies|responses)(?:\\s*\\(?\\d+\\)?)?|comments? (?:on|are|policy|section|off|closed|have)\\b.*|(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)\\b.*|(?:no|view|show|read|see|load|hide|all|join)(?: all| the| more)? (?:comments?|conversation|discussion)\\b.*|join the (?:conversation|discussion)\\b.*|reply|what do you think.*"
        "|(?:\\d+ )?kommentare?\\b.{0,30}|kommentar schreiben|diskutieren sie mit\\b.*|leserkommentare\\b.*|(?:\\d+ )?commentaires?\\b.{0,30}|réagir\\b.*|laisser un commentaire|(?:\\d+ )?comentarios?\\b.{0,30}|deja (?:una respuesta|un comentario|tu comentario)\\b.*|(?:\\d+ )?comentários?\\b.{0,30}|deixe (?:um|seu) comentário\\b.*|(?:\\d+ )?commenti\\b.{0,30}|lascia un commento|(?:\\d+ )?reacties?\\b.{0,30}|kommentarer\\b.{0,20}|komentarze\\b.{0,20}|dodaj komentarz\\b.*|komentari\\b.{0,20}|комментари[ий]\\b.{0,20}|коментар[иі]?\\b.{0,20}|yorum(?:lar)?\\b.{0,20}|komentar\\b.{0,20}|コメント.{0,12}|评论.{0,8}|評論.{0,8}|댓글.{0,12}|التعليقات.{0,15}|تعليقات.{0,15}|نظرات.{0,15}");
    return phrases;
}

const CuePhrases &subscriptionCue()
{
    static const CuePhrases phrases(
        u"sign (?:up|in)\\b.*|log ?in\\b.*|subscribe\\b.*|register\\b.{0,40}|newsletters?\\b.{0,60}|get (?:the|our|daily|breaking)\\b.{0,60}(?:newsletter|inbox|app|alerts?)\\b.*|support (?:our|us|independent|quality)\\b.*|donate\\b.*|become a (?:member|subscriber|patron)\\b.*|already (?:a|have)\\b.{0,40}|download (?:the|our)\\b.*app\\b.*|thank you for (?:signing|subscribing|reading)\\b.*|this article is (?:for|only)\\b.*"
        "|anmelden|abonnieren\\b.*|jetzt (?:abonnieren|anmelden|testen|registrieren)\\b.*|s'abonner\\b.*|abonnez[- ]vous\\b.*|inscrivez[- ]vous\\b.*|je m'abonne\\b.*|réservé aux abonnés|suscr[ií]b\\w+\\b.*|inicia(?:r)? sesión|iscriviti\\b.*|abbonati\\b.*|assine\\b.*|inscreva-se\\b.*|cadastre-se\\b.*|abonneer\\b.*|meld je aan\\b.*|prenumerera\\b.*|abonner\\b.*|zapisz się\\b.*|zaloguj\\b.*|подписаться\\b.*|войти|abone ol\\b.*|会員登録.*|登録する|購読.{0,12}|ログイン.*|구독.{0,10}|로그인");
    return phrases;
}

const CuePhrases &advertisingCue()
{
    static const CuePhrases phrases(
        u"advertis(?:e?ments?|ing|e with us)\\b.{0,40}|ads?|sponsored(?: content| by.*)?|promoted(?: content)?|paid (?:content|post)|story continues below\\b.*|article continues\\b.*|continue reading below\\b.*|scroll (?:down )?to continue\\b.*|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|continua após\\b.*|advertentie|annons|annonse|reklama?|реклама|реклам[аи]|reklam|iklan|広告|スポンサーリンク|广告|廣告|광고|إعلان|تبلیغات|विज्ञापन");
    return phrases;
}

QSet<QString> makeLanguageNames()
{
    QSet<QString> names;
    for (const Language &language : languages()) {
        names.insert(QString(language.englishName).toCaseFolded());
        names.insert(language.ownName.toString().toCaseFolded());
    }
    static constexpr std::array<QStringView, 66> others = {u"italiano", u"italian", u"nederlands", u"dutch", u"svenska", u"swedish", u"dansk",
        u"danish", u"norsk", u"norwegian", u"suomi", u"finnish", u"íslenska", u"magyar", u"hungarian", u"čeština", u"česky", u"czech",
        u"slovenčina", u"slovak", u"slovenščina", u"slovenian", u"eesti", u"latviešu", u"lietuvių", u"català", u"catalan", u"galego",
        u"euskara", u"portuguese", u"português", u"portuguese (brazil)", u"portuguese (africa)", u"chinese", u"中文", u"简体中文", u"繁體中文",
        u"繁体中文", u"日本語", u"japanese", u"한국어", u"korean", u"tiếng việt", u"vietnamese", u"ไทย", u"thai", u"bahasa indonesia",
        u"bahasa melayu", u"swahili", u"persian", u"farsi", u"עברית", u"hebrew", u"қазақша", u"azərbaycanca", u"ქართული", u"հայերեն",
        u"беларуская", u"српски", u"srpski", u"bosanski", u"தமிழ்", u"తెలుగు", u"नेपाली", u"မြန်မာ", u"shona"};
    for (const QStringView name : others)
        names.insert(name.toString().toCaseFolded());
    return names;
}

bool isLegalNotice(QStringView line)
{
    static const QRegularExpression expression = compile(
        u"©|\\(c\\)\\s*(?:19|20)\\d\\d|copyright\\b|all rights reserved|alle rechte (?:vorbehalten|voorbehouden)|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|все права защищены"
        "|\\bcookies?\\b|privacy policy|datenschutz|terms (?:of|and) (?:use|service|conditions)|\\bAGB\\b|javascript|may not be (?:published|reproduced)|無断(?:転載|複製)|版权所有|版權所有|무단\\s*전재|저작권"_s);
    return line.size() <= longestLegalNotice && matches(expression, line);
}

bool isSubscriptionAppeal(QStringView line)
{
    static const QRegularExpression expression = compile(
        u"\\b(?:sign up|subscribe|subscription|newsletter|our app|free trial|follow us on|your inbox|log in|already a subscriber|support our journalism|push notifications|privacy notice|on whatsapp|on telegram|your email address)\\b"
        "|\\b(?:abonnieren|newsletter|registrieren sie|abo abschließen|abonnez|inscrivez-vous|suscríbete|suscribirse|iscriviti|assine|inscreva-se)\\b|подпис(?:ывайтесь|аться|ка на)|会員登録|購読"_s);
    return line.size() <= 300 && matches(expression, line);
}

bool isPictureCredit(QStringView line)
{
    static const QRegularExpression expression = compile(
        u"^\\W*(?:photos?|photograph|image|picture|foto|fotos|bild|bilder|quelle|crédits?(?: photo)?|photo credit|image credit|credit|imagen|immagine|zdjęcie|фото|写真|图|圖|사진)(?: by| von| de| di)?\\s*[:：|©]"
        "|^\\W*(?:©|\\(c\\)).{0,80}$|getty images|shutterstock|picture[- ]alliance|\\b(?:via )?(?:AP|AFP|EPA|Reuters) (?:photo|images?)\\b|/(?:reuters|afp|ap|epa|dpa|getty)\\b|(?:^|[ (])(?:imago|istock|unsplash|wikimedia commons)\\b"_s);
    return line.size() <= longestPictureCredit && matches(expression, line);
}

bool isAuthorBiography(QStringView line)
{
    static const QRegularExpression expression = compile(
        u"^\\W*(?:about the authors?|über (?:den autor|die autorin)|sobre (?:el|la|o|a) autora?|à propos de l'auteur)"
        "|^[\\p{Lu}][\\w.'’-]+(?: [\\p{Lu}][\\w.'’-]*){0,3},? (?:is|was|has been|ist|est|es|è) (?:an?|the|ein|eine|une?|un|una)?\\s?.{0,60}\\b(?:writer|reporter|editor|journalist|correspondent|columnist|author|professor|fellow|contributor|redakteur(?:in)?|autor(?:in)?|journaliste|periodista|giornalista)\\b"
        "|\\bcontributed to this (?:report|story|article)|^(?:follow|reach|contact|email) (?:him|her|them|\\w+) (?:on|at)\\b|can be reached at\\b"_s);
    return matches(expression, line);
}

} // namespace

std::optional<BlockRole> furnitureCue(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > longestCue)
        return std::nullopt;
    if (advertisingCue().areLine(text))
        return BlockRole::Advertising;
    if (relatedCue().areLine(text))
        return BlockRole::Related;
    if (commentCue().areLine(text))
        return BlockRole::Comment;
    if (sharingCue().areLine(text))
        return BlockRole::Sharing;
    if (subscriptionCue().areLine(text))
        return BlockRole::Subscription;
    return std::nullopt;
}

bool isSkipLink(QStringView line)
{
    static const CuePhrases phrases(
        u"inhalt|content|navigation|weitere inhalte|metanavigation|suche|search|menu|menü|choose from \\d+ languages|(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|search|footer|menu|site)\\b.*|skip (?:navigation|links?)|zum (?:hauptinhalt|inhalt|seitenanfang)\\b.*|zur (?:navigation|suche)\\b.*|aller (?:au|à la|directement)\\b.*|(?:saltar|ir) al? (?:contenido|menú)\\b.*|(?:vai|salta) al (?:contenuto|menu)\\b.*|(?:pular|ir) para o conteúdo\\b.*|naar (?:de )?inhoud\\b.*|hoppa till\\b.*|hopp til\\b.*|przejdź do\\b.*|перейти к\\b.*|本文へ.*|跳(?:至|到|转).{0,12}|본문.{0,12}|in \\d+ languages|(?:back to )?top");
    return line.size() <= longestCue && phrases.areLine(line.trimmed());
}

bool isLanguageName(QStringView item)
{
    static const QSet<QString> names = makeLanguageNames();
    static constexpr qsizetype longestName = 60;
    if (item.size() > longestName)
        return false;
    const QString folded = item.trimmed().toString().toCaseFolded();
    if (names.contains(folded))
        return true;
    // "Albanian Shqip", "Deutsch (German)"
    const qsizetype gap = folded.indexOf(u' ');
    return gap > 0 && names.contains(folded.first(gap)) && names.contains(folded.sliced(gap + 1).remove(u'(').remove(u')'));
}

bool isLanguageOffer(QStringView item)
{
    static constexpr qsizetype longestOffer = 40;
    const QStringView text = item.trimmed();
    return isLanguageName(text) || (text.size() <= longestOffer && isLanguageName(text.left(text.indexOf(u' '))));
}

bool isLanguageList(QStringView line)
{
    static constexpr qsizetype longestList = 600;
    static constexpr qsizetype fewestNames = 3;
    static const QRegularExpression separator(u"[\\s|·•,/;()–—-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringView text = line.trimmed();
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isMark(); });
    if (text.size() > longestList || first == text.begin() || !isLanguageName(text.first(first - text.begin())))
        return false; // most lines end here
    const QStringList words = line.toString().split(separator, Qt::SkipEmptyParts);
    const auto names = std::count_if(words.begin(), words.end(), [](const QString &word) { return isLanguageName(word); });
    return names >= fewestNames && names * 10 >= words.size() * 8;
}

NoticeCues noticeCues(QStringView line, int words)
{
    // One of the words that each expression takes, so that a line is read once and not four times.
    static const CueFragments fragments = {
        {u":", u"：", u"|", u"©", u"(c)", u"getty images", u"shutterstock", u"picture", u" photo", u" image", u"/reuters", u"/afp",
         u"/ap", u"/epa", u"/dpa", u"/getty", u"imago", u"istock", u"unsplash", u"wikimedia"},
        {u"©", u"(c)", u"copyright", u"rights reserved", u"alle rechte", u"tous droits", u"todos los derechos", u"tutti i diritti",
         u"todos os direitos", u"wszelkie prawa", u"все права", u"cookie", u"privacy policy", u"datenschutz", u"terms of", u"terms and", u"agb", u"javascript",
         u"may not be", u"無断", u"版权所有", u"版權所有", u"무단", u"저작권"},
        {u"sign up", u"subscri", u"newsletter", u"our app", u"free trial", u"follow us on", u"your inbox", u"log in",
         u"support our", u"push notifications", u"privacy notice", u"on whatsapp", u"on telegram", u"your email", u"abonn", u"registrieren", u"abo abschl", u"inscrivez",
         u"suscr", u"iscriviti", u"assine", u"inscreva", u"подпис", u"会員登録", u"購読"},
        {u"author", u"autor", u"auteur", u"writer", u"reporter", u"editor", u"journalist", u"correspondent", u"columnist",
         u"professor", u"fellow", u"contributo", u"redakteur", u"periodista", u"giornalista", u"contributed to", u"follow ", u"reach ", u"contact ", u"email ",
         u"can be reached"}};
    const qsizetype longest = words < mostNoticeWords ? longestNotice : longestPictureCredit;
    if (line.size() > longest)
        return {};
    const quint8 sets = fragments.setsIn(line);
    NoticeCues cues;
    cues.picture = (sets & 1) != 0 && isPictureCredit(line);
    if (words < mostNoticeWords) {
        cues.legal = (sets & 2) != 0 && isLegalNotice(line);
        cues.appeal = (sets & 4) != 0 && isSubscriptionAppeal(line);
        cues.biography = (sets & 8) != 0 && isAuthorBiography(line);
    }
    return cues;
}

} // namespace galley
