// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryerrortext.h"

#include "models/search/queryfields.h"

#include <QCoreApplication>
#include <QLocale>

namespace galley {

namespace {

struct QueryErrorText
{
    Q_DECLARE_TR_FUNCTIONS(galley::QueryError)

public:
    static QString of(const QueryError &error);
    static QString sentence(const QueryError &error);
    static QString ofEvent(const QueryError &error);
};

/// Names of a short list: "a, b, c".
QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

QString QueryErrorText::of(const QueryError &error)
{
    const QString sentence = QueryErrorText::sentence(error);
    if (error.suggestion.isEmpty())
        return sentence;
    //: %1 is a sentence about what cannot be read in a query, %2 a word of the query language that comes near
    return tr("%1 Did you mean \"%2\"?").arg(sentence, error.suggestion);
}

QString QueryErrorText::sentence(const QueryError &error)
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
        return error.suggestion.isEmpty() ? tr("There is no field \"%1\". The fields are %2.").arg(error.argument, listed(queryFieldNames()))
                                          : tr("There is no field \"%1\".").arg(error.argument);
    case QueryFault::MissingValue:
        //: %1 is the name of a field, such as lang
        return tr("\"%1:\" needs a value right after the colon.").arg(error.argument);
    case QueryFault::MissingAfterComma:
        return tr("The next value stands right after the comma, without a space. Leave out the comma when there is none.");
    case QueryFault::BadDate:
        return tr("\"%1\" is not a date. Write 2015, 2015-11, 2015-11-15 or a range such as 2015-11-01..2015-11-15.").arg(error.argument);
    case QueryFault::BadState:
        //: Do not translate the values
        return tr("\"%1\" is not a state. Write unread, inprogress, done, starred or doubtful.").arg(error.argument);
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
    case QueryFault::ReversedDate:
        return tr("\"%1\" ends before it begins.").arg(error.argument);
    case QueryFault::BadTagged:
        //: Do not translate tagged:yes and tagged:no
        return tr("\"%1\" is neither yes nor no. Write tagged:yes or tagged:no.").arg(error.argument);
    case QueryFault::NearWithoutWords:
        //: Do not translate NEAR
        return tr("NEAR needs two or more words or phrases, as in NEAR(oil price, 10).");
    case QueryFault::BadNear:
        //: Do not translate NEAR
        return tr("\"%1\" cannot stand in NEAR, which takes words, phrases and beginnings of words.").arg(error.argument);
    case QueryFault::BadDistance:
        //: Do not translate NEAR
        return tr("\"%1\" is not a distance. After the comma write how many words may stand between, as in NEAR(oil price, 10).").arg(error.argument);
    default:
        return ofEvent(error);
    }
}

QString QueryErrorText::ofEvent(const QueryError &error)
{
    switch (error.fault) {
    case QueryFault::UnknownType:
        return tr("There is no type of entities \"%1\".").arg(error.argument);
    case QueryFault::UnknownEventType:
        return tr("There is no type of events \"%1\".").arg(error.argument);
    case QueryFault::UnknownRole:
        //: %1 is a type of events, %2 the name of a role
        return error.suggestion.isEmpty() ? tr("\"%1\" has no role \"%2\". Its roles are %3.").arg(error.context, error.argument, listed(error.choices))
                                          : tr("\"%1\" has no role \"%2\".").arg(error.context, error.argument);
    case QueryFault::BadAttribute:
        //: %1 is a word, %2 an attribute such as realis, %3 a list of its values
        return tr("\"%1\" is not a value of %2. Its values are %3.").arg(error.argument, error.context, listed(error.choices));
    case QueryFault::FieldInEvent:
        //: Do not translate role:name
        return tr("\"%1:\" is said of articles, not of events. Between the parentheses of an event stand role:name and its attributes.").arg(error.argument);
    default:
        return {};
    }
}

} // namespace

QString queryErrorText(const QueryError &error)
{
    return QueryErrorText::of(error);
}

} // namespace galley
