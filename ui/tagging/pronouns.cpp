// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/pronouns.h"

#include <QString>

#include <algorithm>
#include <array>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

struct Pronouns
{
    QLatin1StringView language; ///< primary subtag
    QStringView words;          ///< in lower case, separated by spaces
};

// Closed classes. Forms that are mostly something else in news (articles, conjunctions, "su", "si") are left out: an editor
// who tags one of those means a name more often than not.
constexpr std::array lists = {
    Pronouns{"en"_L1, u"i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its "
                      "itself we us our ours ourselves they them their theirs themselves who whom whose which that this these those"},
    Pronouns{"de"_L1, u"ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch ihrer seiner sein seine seinen seinem "
                      "seines ihre ihren ihrem ihres wer wen wem dessen deren dieser diese dieses diesen diesem"},
    Pronouns{"fr"_L1, u"je me moi tu te toi il elle lui nous vous ils elles eux leur leurs son sa ses qui celui celle ceux celles"},
    Pronouns{"es"_L1, u"yo me mí tú te ti él ella ello nosotros nosotras vosotros vosotras ustedes usted ellos ellas le les quien quienes"},
    Pronouns{"pt"_L1, u"eu me mim tu ti você vocês ele ela nós eles elas lhe lhes seu sua seus suas dele dela deles delas quem"},
    Pronouns{"ro"_L1, u"eu tu el ea noi voi ei ele lui lor lei îl îi le acesta aceasta acestia acestea cine"},
    Pronouns{"ru"_L1, u"я меня мне мной ты тебя тебе он его него ему нему им ним нём она её ее неё нее ей ней оно мы нас нам нами вы "
                      "вас вам вами они их них ими ними кто кого кому"},
    Pronouns{"uk"_L1, u"я мене мені мною ти тебе тобі він його нього йому ньому ним вона її неї їй нею воно ми нас нам нами ви вас вам "
                      "вами вони їх них їм ними хто кого кому"},
    Pronouns{"bg"_L1, u"аз мен ти теб той него му тя нея я ѝ то ние нас вие вас те тях им кой кого"},
    Pronouns{"pl"_L1, u"ja mnie mi ty ciebie on jego niego go mu jemu niemu nim ona jej niej ją nią ono my nas nam nami wy was wam wami "
                      "oni one ich nich im nimi kto kogo komu"},
    Pronouns{"tr"_L1, u"ben beni bana sen seni sana o onu ona onun biz bizi bize siz sizi size onlar onları onlara onların kim"},
    Pronouns{"id"_L1, u"saya aku kami kita anda kamu kalian dia ia beliau mereka"},
    Pronouns{"sw"_L1, u"mimi wewe yeye sisi ninyi nyinyi wao"},
    Pronouns{"ha"_L1, u"ni kai ke shi ita mu ku su"},
    Pronouns{"ar"_L1, u"أنا أنت أنتم هو هي هما هم هن نحن الذي التي الذين اللذان اللتان اللواتي"},
    Pronouns{"fa"_L1, u"من تو او وی ایشان ما شما آنها آنان"},
    Pronouns{"ur"_L1, u"میں ہم تم آپ وہ انہوں ان اس اسے انہیں"},
    Pronouns{"hi"_L1, u"मैं हम तुम आप वह वे उसने उन्होंने उसे उन्हें"},
    Pronouns{"zh"_L1, u"我 我们 我們 你 你们 你們 您 他 他们 他們 她 她们 她們 它 它们 它們"},
};

} // namespace

bool isPronoun(QStringView words, QStringView languageTag)
{
    const qsizetype hyphen = languageTag.indexOf(u'-');
    const QStringView language = hyphen < 0 ? languageTag : languageTag.first(hyphen);
    const auto list = std::find_if(lists.cbegin(), lists.cend(), [&](const Pronouns &entry) { return language == entry.language; });
    if (list == lists.cend() || words.isEmpty())
        return false;
    const QString lower = words.toString().toLower();
    for (const QStringView candidate : list->words.tokenize(u' ')) {
        if (candidate == lower)
            return true;
    }
    return false;
}

} // namespace galley
