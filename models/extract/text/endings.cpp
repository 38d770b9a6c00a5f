// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/endings.h"

#include "models/extract/text/cuephrases.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestBlock = 420;
constexpr qsizetype longestHeading = 60;

QRegularExpression compile(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &offerExpression()
{
    static const QRegularExpression expression = compile(
        u"\\b(?:(?:create|register for) (?:a|your) (?:free )?account|already (?:registered|a (?:member|subscriber))|articles? (?:is|are) (?:only )?(?:for|reserved for|available to) (?:subscribers|members)|free articles|unlimited access|cancel (?:at )?any ?time)\\b"
        "|\\b(?:digitalabo|jetzt weiterlesen|weiterlesen mit|schon ein abo|jederzeit kündbar|nur für abonnenten|hier anmelden)\\b|\\b(?:réservé aux abonnés|déjà abonné|sans engagement)\\b"
        "|\\b(?:solo para suscriptores|ya eres suscriptor|exclusivo para assinantes|já é assinante|riservato agli abbonati|sei già abbonato|alleen voor abonnees|kun for abonnenter|allerede abonnent|för prenumeranter|tylko dla subskrybentów|masz już konto|только для подписчиков|уже есть подписка)\\b"
        "|会員限定|有料会員|会員登録|ログイン(?:して|する)|订阅|訂閱|付费阅读|付費閱讀|请登录|請登入|회원 전용|구독하|로그인"
        "|للمشتركين فقط|اشترك الآن|سج[ّ]?ل الدخول|تسجيل الدخول|مخصوص مشترکان|صرف سبسکرائبرز|सदस्यों के लिए|सदस्यता लें|लॉग ?इन करें|सब्सक्राइब|সাবস্ক্রাইব|abonelere özel|abone olun|khusus pelanggan"_s);
    return expression;
}

const QRegularExpression &commentRuleExpression()
{
    static const QRegularExpression expression = compile(
        u"\\b(?:(?:keep|post|write|leave|submit|review|moderate|approve)\\w* (?:your |all |the |a )?comments?|comment(?:s|ing) (?:is|are|will be) (?:open|closed|moderated|reviewed|removed|subject)|by (?:posting|commenting)|(?:community|comment(?:ing)?) (?:guidelines|rules|policy|standards)|join the (?:conversation|discussion))\\b"
        "|\\b(?:kommentarregeln|netiquette|kommentare werden|kommentarfunktion|charte de modération|les commentaires sont|normas de (?:la )?(?:comunidad|participación)|política de comentarios|regole della community|kommentarreglene|debattregler|spelregels voor reacties)\\b"
        "|правила комментирования|评论规则|評論規則|コメント(?:ポリシー|ガイドライン|投稿)|댓글 (?:정책|운영)|سياسة التعليقات|قواعد التعليق"_s);
    return expression;
}

const QRegularExpression &noticeExpression()
{
    static const QRegularExpression expression = compile(
        u"^\\W*(?:media|press|investor|for media) (?:contacts?|inquiries|enquiries|relations)\\b|^\\W*(?:presse-?kontakt|ansprechpartner(?:in)?|contacts? presse|contacto de prensa|contatt[oi] stampa|contato para (?:a )?imprensa|perscontact|pressekontakt|presskontakt|kontakt dla mediów|контакты для (?:прессы|сми))\\b"
        "|\\b(?:this|the) (?:article|story|piece|post|report) (?:was |is |has been )?(?:first |originally )?(?:published|appeared|republished|reprinted)\\b|\\b(?:re)?published (?:here )?under (?:a|the) creative commons\\b|^\\W*read the original (?:article|story)\\b"
        "|\\bdieser (?:artikel|beitrag|text) (?:ist|erschien|wurde) (?:zuerst|ursprünglich|erstmals)\\b|\\bcet article (?:a été|est) (?:initialement |d'abord )?(?:publié|paru)\\b|\\beste artículo (?:fue|se) public\\w+ (?:originalmente|por primera vez)\\b"
        "|\\bmay not be (?:published|broadcast|rewritten|redistributed|reproduced)\\b"_s);
    return expression;
}

} // namespace

EndingCues endingCues(QStringView block)
{
    // One of the words that each expression takes.
    static const CueFragments fragments = {
        {u"account", u"already ", u"article", u"unlimited access", u"cancel", u"digitalabo", u"weiterlesen", u"schon ein abo", u"kündbar",
         u"abonn", u"hier anmelden", u"sans engagement", u"suscriptor", u"assinante", u"abbonat", u"prenumerant", u"subskryb", u"masz już", u"подпис", u"会員", u"ログイン",
         u"订阅", u"訂閱", u"付费", u"付費", u"请登录", u"請登入", u"회원 전용", u"구독하", u"로그인", u"للمشتركين", u"اشترك", u"الدخول", u"مشترکان", u"سبسکرائبرز", u"सदस्य", u"लॉग",
         u"सब्सक्राइब", u"সাবস্ক্রাইব", u"abonelere", u"abone ol", u"pelanggan"},
        {u"comment", u"by posting", u"community", u"join the ", u"kommentar", u"netiquette", u"modération", u"normas de", u"comentarios",
         u"debattregler", u"reacties", u"комментирования", u"评论规则", u"評論規則", u"コメント", u"댓글", u"التعليق"},
        {u"contact", u"inquir", u"enquir", u"relations", u"kontakt", u"ansprechpartner", u"contatt", u"contato", u"контакты", u"publi", u"appeared",
         u"reprinted", u"read the original", u"zuerst", u"ursprünglich", u"erstmals", u"paru", u"may not be"}};
    if (block.size() > longestBlock)
        return {};
    const quint8 sets = fragments.setsIn(block);
    const auto fits = [block](const QRegularExpression &expression) { return expression.match(block).hasMatch(); };
    return {.offer = (sets & 1) != 0 && fits(offerExpression()), .commentRule = (sets & 2) != 0 && fits(commentRuleExpression()),
        .notice = (sets & 4) != 0 && fits(noticeExpression())};
}

QString selfDescribed(QStringView heading)
{
    const QStringView text = heading.trimmed();
    if (text.size() > longestHeading)
        return {};
    static const QRegularExpression expression(u"^(?:About|Über|À propos d[eu]|A proposito di|Acerca de|Sobre(?: [oa])?|Over|Om|O firmie|О компании|关于|關於)\\s?:?\\s*((?:the |die |der |das )?[\\p{Lu}\\p{Han}].{1,40})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? match.captured(1).remove(u':').trimmed() : QString();
}

} // namespace galley
