// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/details/detailstab.h"

#include "models/domain/offsetmap.h"
#include "models/items/openarticle.h"
#include "models/language/worddivision.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/details/detailfield.h"
#include "ui/inspector/details/originname.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/iconbutton.h"
#include "ui/reader/rolename.h"
#include "ui/reader/sourceline.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

using metrics::px;

// Figures that belong together stand on lines of their own: nothing to translate, nothing to turn around.
QString lines(const QStringList &parts)
{
    return parts.join(u'\n');
}

QString moment(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: a moment: the day, then the time
    return DetailsTab::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace

DetailsTab::DetailsTab(OpenArticle &open, QWidget *parent)
    : InspectorPage(open, parent)
    , m_scroll(new QScrollArea(this))
    , m_changeLanguage(new QPushButton)
    , m_copyAddress(new IconButton(u"copy"))
    , m_empty(new EmptyState(u"info", this))
{
    layOut();
    for (const Field name : {Field::Address, Field::Version, Field::VersionId, Field::Offsets})
        field(name).keepLeftToRight();
    field(Field::Language).setAlwaysShown();
    connect(m_changeLanguage, &QPushButton::clicked, this, [this] { Q_EMIT languagePickRequested(m_changeLanguage); });
    connect(m_copyAddress, &IconButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(this->open().article().metadata.url); });
    connect(&open, &OpenArticle::opened, this, [this] {
        m_scroll->ensureVisible(0, 0);
        refreshWhenShown();
    });
    connect(&open, &OpenArticle::closed, this, &DetailsTab::refreshWhenShown);
    connect(&open, &OpenArticle::metadataChanged, this, &DetailsTab::refreshWhenShown);
    connect(&open, &OpenArticle::blocksChanged, this, &DetailsTab::refreshWhenShown);
    retranslate();
}

void DetailsTab::layOut()
{
    const int margin = px(metrics::inspectorMargin);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, metrics::space1, margin, metrics::space4);
    column->setSpacing(metrics::space3);
    for (DetailField *&made : m_fields) {
        made = new DetailField(content);
        column->addWidget(made);
    }
    column->addStretch();
    m_changeLanguage->setFlat(true);
    m_changeLanguage->setAutoDefault(false);
    field(Field::Language).addWidget(m_changeLanguage);
    m_copyAddress->setIconSize({px(metrics::iconTree), px(metrics::iconTree)});
    field(Field::Address).addWidget(m_copyAddress);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    whole->addWidget(m_empty);
}

void DetailsTab::set(Field name, const QString &value)
{
    field(name).setValue(value);
}

QString DetailsTab::value(Field name) const
{
    return field(name).isHidden() ? QString() : field(name).value();
}

void DetailsTab::refresh()
{
    const bool isOpen = open().isOpen();
    m_scroll->setVisible(isOpen);
    m_empty->setVisible(!isOpen);
    if (!isOpen)
        return;
    const Article &article = open().article();
    showText(article.metadata);
    showSource(article.metadata);
    showTimes(article);
    showOrigins(article.metadata);
    showMeasures(article);
}

void DetailsTab::showText(const ArticleMetadata &metadata)
{
    const QFont face = articleFont(open(), readingsize::card);
    for (const Field name : {Field::Headline, Field::Standfirst, Field::Byline, Field::Authors, Field::Dateline, Field::Credit})
        field(name).setValueFont(face);
    set(Field::Headline, metadata.headline);
    set(Field::Standfirst, metadata.standfirst);
    set(Field::Byline, metadata.byline);
    set(Field::Authors, lines(metadata.authors));
    set(Field::Dateline, metadata.dateline);
    set(Field::Credit, metadata.credit.text);
    set(Field::Initials, lines(metadata.credit.initials));
    set(Field::Agencies, lines(metadata.credit.agencies));
}

void DetailsTab::showSource(const ArticleMetadata &metadata)
{
    set(Field::Site, metadata.site);
    set(Field::Section, metadata.section);
    set(Field::Language, metadata.language.isEmpty() ? QString() : languageDisplayName(metadata.language));
    set(Field::Address, metadata.url);
}

void DetailsTab::showOrigins(const ArticleMetadata &metadata)
{
    constexpr std::array<std::pair<Field, MetadataField>, 12> fields = {{{Field::Headline, MetadataField::Headline},
        {Field::Standfirst, MetadataField::Standfirst}, {Field::Byline, MetadataField::Byline}, {Field::Authors, MetadataField::Authors},
        {Field::Dateline, MetadataField::Dateline}, {Field::Credit, MetadataField::Credit}, {Field::Site, MetadataField::Site},
        {Field::Section, MetadataField::Section}, {Field::Language, MetadataField::Language}, {Field::Published, MetadataField::Published},
        {Field::Modified, MetadataField::Modified}, {Field::Address, MetadataField::Url}}};
    for (const auto &[shown, stored] : fields)
        field(shown).setOrigin(originName(originOf(metadata, stored)));
}

QString DetailsTab::origin(Field name) const
{
    return field(name).isHidden() ? QString() : field(name).origin();
}

void DetailsTab::showTimes(const Article &article)
{
    set(Field::Published, moment(article.metadata.published));
    set(Field::Modified, moment(article.metadata.modified));
    set(Field::Imported, moment(article.imported));
}

void DetailsTab::showMeasures(const Article &article)
{
    set(Field::State, stateText(article));
    QStringList collections;
    for (const Collection &collection : open().collections())
        collections.append(collection.name);
    set(Field::Collections, lines(collections));
    set(Field::Words, QLocale().toString(contentWordCount(article.pageText, article.blocks)));
    set(Field::Blocks, blocksText(article));
    // Ids and offsets are for other programs: plain figures.
    set(Field::Version, QString::number(article.versionNumber));
    set(Field::VersionId, QString::number(number(article.version)));
    set(Field::Offsets, u"0–%1"_s.arg(open().version().offsets.codePointLength()));
}

QString DetailsTab::stateText(const Article &article) const
{
    const auto named = [&]() -> QString {
        switch (article.state) {
        case ReadingState::InProgress:
            //: state of an article: somebody has begun to read it
            return tr("Begun");
        case ReadingState::Done:
            //: state of an article
            return tr("Read");
        case ReadingState::Unread:
            break;
        }
        //: state of an article
        return tr("Unread");
    };
    //: state of an article, for example "Read", and that it has a star
    return article.starred ? tr("%1, starred").arg(named()) : named();
}

QString DetailsTab::blocksText(const Article &article) const
{
    std::array<int, blockRoleCount> counts = {};
    for (const Block &block : article.blocks)
        ++counts[size_t(block.effectiveRole())];
    QStringList parts;
    for (int role = 0; role < blockRoleCount; ++role) {
        if (counts[size_t(role)] > 0)
            //: kind of block in the article, and how many there are: "Paragraph: 12"
            parts.append(tr("%1: %L2").arg(roleName(BlockRole(role))).arg(counts[size_t(role)]));
    }
    return lines(parts);
}

void DetailsTab::retranslate()
{
    //: names of fields with what is known about an article, from here on
    const std::array<QString, fieldCount> names = {
        tr("Headline"), tr("Standfirst"), tr("Byline"), tr("Authors"), tr("Dateline"), tr("Credit line"), tr("Initials"), tr("Agencies"),
        tr("Site"), tr("Section"), tr("Language"), tr("Published"), tr("Modified"), tr("Imported"), tr("Address"), tr("Reading state"), tr("Collections"),
        tr("Words"), tr("Blocks"), tr("Version"), tr("Version id"), tr("Offsets in code points")};
    for (size_t i = 0; i < names.size(); ++i)
        m_fields[i]->setName(names[i]);
    //: button beside the article's language: opens a list of languages
    m_changeLanguage->setText(tr("Change…"));
    m_copyAddress->setToolTip(tr("Copy the address"));
    m_copyAddress->setAccessibleName(m_copyAddress->toolTip());
    m_empty->setSentence(tr("Open an article to see what is known about it"));
}

} // namespace galley
