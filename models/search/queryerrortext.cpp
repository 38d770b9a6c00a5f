// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryerrortext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct QueryErrorText
{
    Q_DECLARE_TR_FUNCTIONS(galley::QueryError)

public:
    static QString of(const QueryError &error);
};

QString QueryErrorText::of(const QueryError &error)
{
    switch (error.fault) {
    case QueryFault::UnclosedQuote:
        return tr("A phrase begins here and does not end: put a quotation mark after its last word.");
    case QueryFault::UnclosedParenthesis:
        return tr("This parenthesis is not closed.");
    case QueryFault::StrayParenthesis:
        return tr("This parenthesis closes nothing.");
    case QueryFault::EmptyParentheses:
        return tr("There is nothing between these parentheses.");
    case QueryFault::MissingOperand:
        //: %1 is AND, OR or NOT, which stay English in a query
        return tr("%1 needs a word beside it. To look for the word itself, put it in quotation marks.").arg(error.argument);
    case QueryFault::UnknownField:
        //: Do not translate the names of the fields
        return tr("There is no field \"%1\". The fields are lang, source, entity, type, event, collection, date, is and headline.")
            .arg(error.argument);
    case QueryFault::MissingValue:
        //: %1 is the name of a field, such as lang
        return tr("\"%1:\" needs a value right after the colon.").arg(error.argument);
    case QueryFault::BadDate:
        return tr("\"%1\" is not a date. Write 2015, 2015-11, 2015-11-15 or a range such as 2015-11-01..2015-11-15.").arg(error.argument);
    case QueryFault::BadState:
        //: Do not translate the values
        return tr("\"%1\" is not a state. Write unread, inprogress, done or starred.").arg(error.argument);
    case QueryFault::BadLanguage:
        //: Do not translate de, zh-Hans, German and lang:unknown
        return tr("\"%1\" is not a language. Write a code such as de or zh-Hans, or a name such as German; lang:unknown finds the articles whose language is not known.")
            .arg(error.argument);
    case QueryFault::LoneAsterisk:
        return tr("An asterisk stands after the beginning of a word.");
    case QueryFault::TooDeep:
        return tr("There are too many parentheses inside each other.");
    case QueryFault::TooLong:
        return tr("The query has too many words.");
    case QueryFault::NothingToFind:
        return tr("There is no word to look for.");
    }
    return {};
}

} // namespace

QString queryErrorText(const QueryError &error)
{
    return QueryErrorText::of(error);
}

} // namespace galley
