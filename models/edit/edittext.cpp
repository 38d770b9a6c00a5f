// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/edittext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(galley::Edit)
};

/// Names of sites stand in sentences of either direction.
QString isolated(const QString &name)
{
    return u'\u2068' % name % u'\u2069';
}

QString blockText(EditKind kind)
{
    return kind == EditKind::ShowBlock ? EditText::tr("Block turned into content") : EditText::tr("Block turned into page furniture");
}

bool isAboutBlock(const EditRecord &record)
{
    return record.kind == EditKind::ShowBlock || record.kind == EditKind::HideBlock;
}

/// Short enough for a menu.
QString menuText(const EditRecord &record)
{
    return isAboutBlock(record) ? blockText(record.kind) : editText(record);
}

} // namespace

QString editText(const EditRecord &record)
{
    switch (record.kind) {
    case EditKind::AddMention:
    case EditKind::AddEvent:
        //: %1 is words of the article, as in: "Paris" tagged
        return EditText::tr("\"%1\" tagged").arg(record.subject);
    case EditKind::AddMentions:
        //: %1 is words of the article
        return EditText::tr("All mentions of \"%1\" tagged").arg(record.subject);
    case EditKind::RemoveMention:
        return EditText::tr("Mention removed");
    case EditKind::RemoveEvent:
        return EditText::tr("Event removed");
    case EditKind::ChangeMention:
        return EditText::tr("Mention changed");
    case EditKind::ChangeEvent:
        return EditText::tr("Event changed");
    case EditKind::RetypeEvent:
        //: %1 is one or several roles of an event's arguments which the type that it now has does not know, e.g. Attacker
        return EditText::tr("Event changed; kept, though its type has no such role: %1").arg(record.subject);
    case EditKind::SetArgument:
        //: %1 is the role of an event's argument, e.g. Place
        return EditText::tr("%1 filled").arg(record.subject);
    case EditKind::RemoveArgument:
        //: %1 is the role of an event's argument, e.g. Place
        return EditText::tr("%1 emptied").arg(record.subject);
    case EditKind::LinkEntity:
        //: %1 is the name of an entity
        return EditText::tr("Linked to %1").arg(record.subject);
    case EditKind::ShowBlock:
        //: a block of the page is part of the article; %1 is a site, as in wire.example
        return record.subject.isEmpty() ? blockText(record.kind) : EditText::tr("Shown here and on later pages of %1 like this").arg(isolated(record.subject));
    case EditKind::HideBlock:
        //: a block of the page is no part of the article; %1 is a site, as in wire.example
        return record.subject.isEmpty() ? blockText(record.kind) : EditText::tr("Hidden here and on later pages of %1 like this").arg(isolated(record.subject));
    case EditKind::SwitchLearned:
        //: %1 is a site, as in wire.example
        return EditText::tr("What was learned about %1 changed").arg(isolated(record.subject));
    case EditKind::RemoveLearned:
        //: %1 is a site, as in wire.example
        return EditText::tr("Something learned about %1 removed").arg(isolated(record.subject));
    case EditKind::ForgetSite:
        //: %1 is a site, as in wire.example
        return EditText::tr("All that was learned about %1 forgotten").arg(isolated(record.subject));
    case EditKind::Star:
        return EditText::tr("Star set");
    case EditKind::Unstar:
        return EditText::tr("Star taken away");
    case EditKind::SetState:
        return EditText::tr("Reading state changed");
    case EditKind::SetLanguage:
        return EditText::tr("Language of the article changed");
    case EditKind::SetHeadline:
        return EditText::tr("Headline changed");
    case EditKind::ConfirmPage:
        return EditText::tr("Page confirmed");
    case EditKind::AddNote:
        return EditText::tr("Note added");
    case EditKind::ChangeNote:
        return EditText::tr("Note changed");
    case EditKind::RemoveNote:
        return EditText::tr("Note removed");
    case EditKind::AddCollection:
        //: %1 is the name of a collection
        return EditText::tr("Collection \"%1\" made").arg(record.subject);
    case EditKind::RenameCollection:
        return EditText::tr("Collection renamed");
    case EditKind::RemoveCollection:
        //: %1 is the name of a collection
        return EditText::tr("Collection \"%1\" removed").arg(record.subject);
    case EditKind::PutIntoCollection:
        //: %1 is the name of a collection
        return EditText::tr("Put into \"%1\"").arg(record.subject);
    case EditKind::TakeFromCollection:
        //: %1 is the name of a collection
        return EditText::tr("Taken from \"%1\"").arg(record.subject);
    case EditKind::SaveSearch:
        return EditText::tr("Search saved");
    case EditKind::RemoveSearch:
        return EditText::tr("Saved search removed");
    case EditKind::RemoveArticle:
        return EditText::tr("Article removed");
    case EditKind::ChangeEntity:
        //: %1 is the name of an entity
        return EditText::tr("%1 changed").arg(record.subject);
    }
    return {};
}

QString undoText(const EditRecord &record)
{
    //: %1 says what was done, e.g. Mention removed
    return EditText::tr("Undo: %1").arg(menuText(record));
}

QString redoText(const EditRecord &record)
{
    //: %1 says what was done, e.g. Mention removed
    return EditText::tr("Redo: %1").arg(menuText(record));
}

} // namespace galley
