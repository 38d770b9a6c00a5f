// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/facettext.h"

#include "models/language/languagetext.h"
#include "models/search/engine/facets.h"
#include "models/search/queryedit.h"
#include "ui/reader/tagsetnames.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct FacetText
{
    Q_DECLARE_TR_FUNCTIONS(galley::FacetText)
};

QString stateName(const QString &key)
{
    if (key == "unread"_L1) {
        //: a value of the facet "State": articles that nobody has opened
        return FacetText::tr("Unread");
    }
    if (key == "inprogress"_L1) {
        //: a value of the facet "State": articles that somebody is working on
        return FacetText::tr("In progress");
    }
    if (key == "done"_L1) {
        //: a value of the facet "State": articles that are finished
        return FacetText::tr("Done");
    }
    if (key == "starred"_L1) {
        //: a value of the facet "State"
        return FacetText::tr("Starred");
    }
    if (key == "doubtful"_L1) {
        //: a value of the facet "State": pages whose extraction is doubtful
        return FacetText::tr("Check this page");
    }
    return key;
}

QString monthName(const QString &key)
{
    const QDate first = QDate::fromString(key, u"yyyy-MM"_s);
    if (!first.isValid())
        return key;
    const QLocale locale;
    //: a month and its year: %1 is "November", %2 is "2015"
    return FacetText::tr("%1 %2").arg(locale.standaloneMonthName(first.month()), QString::number(first.year()));
}

const QList<FacetValue> &valuesOf(const Facets &facets, FacetKind kind)
{
    switch (kind) {
    case FacetKind::Language:
        return facets.languages;
    case FacetKind::Source:
        return facets.sources;
    case FacetKind::Month:
        return facets.months;
    case FacetKind::Entity:
        return facets.entities;
    case FacetKind::EventType:
        return facets.eventTypes;
    case FacetKind::State:
        break;
    }
    return facets.states;
}

} // namespace

FacetList facetList(const Facets &facets, FacetKind kind)
{
    FacetList list{.kind = kind, .entries = {}};
    for (const FacetValue &value : valuesOf(facets, kind)) {
        const QStringList keys = filterValues(value.filter, facetField(kind));
        list.entries.append({.key = keys.value(0, value.name), .count = value.count});
    }
    return list;
}

QStringView facetField(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Language:
        return u"lang";
    case FacetKind::Source:
        return u"source";
    case FacetKind::Month:
        return u"date";
    case FacetKind::Entity:
        return u"entity";
    case FacetKind::EventType:
        return u"event";
    case FacetKind::State:
        return u"is";
    }
    return {};
}

QString facetName(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Language:
        //: name of a facet: the languages of the articles found, with their numbers
        return FacetText::tr("Language");
    case FacetKind::Source:
        //: name of a facet: the publications of the articles found, with their numbers
        return FacetText::tr("Source");
    case FacetKind::Month:
        //: name of a facet: the months of the articles found, with their numbers
        return FacetText::tr("Date");
    case FacetKind::Entity:
        //: name of a facet: the entities of the articles found, with their numbers
        return FacetText::tr("Entity");
    case FacetKind::EventType:
        //: name of a facet: the types of events in the articles found, with their numbers
        return FacetText::tr("Event");
    case FacetKind::State:
        //: name of a facet: the reading states of the articles found, with their numbers
        return FacetText::tr("State");
    }
    return {};
}

QString facetValueName(FacetKind kind, const QString &key)
{
    switch (kind) {
    case FacetKind::Language:
        if (key == "unknown"_L1) {
            //: a value of the facet "Language": articles whose language nobody knows
            return FacetText::tr("Unknown");
        }
        return languageText(key);
    case FacetKind::Month:
        return monthName(key);
    case FacetKind::EventType:
        return eventTypeName(key);
    case FacetKind::State:
        return stateName(key);
    case FacetKind::Source:
    case FacetKind::Entity:
        break;
    }
    return key;
}

} // namespace galley
