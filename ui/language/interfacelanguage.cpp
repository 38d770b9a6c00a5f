// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/interfacelanguage.h"

#include "models/language/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace galley {

namespace {

constexpr QLatin1StringView settingsKey("Interface/language");
constexpr QStringView fallbackTag = u"en";

// By the file's whole name: given a locale or a stem, QTranslator takes fa for fa_AF.
std::unique_ptr<QTranslator> catalogue(const QString &folder, QLatin1StringView stem)
{
    if (stem.isEmpty())
        return nullptr;
    const QString path = folder % u'/' % stem % u".qm";
    auto translator = std::make_unique<QTranslator>();
    if (!QFile::exists(path) || !translator->load(path))
        return nullptr;
    return translator;
}

const Language *desktopLanguage()
{
    const QStringList wishes = QLocale::system().uiLanguages();
    for (const QString &wish : wishes) {
        if (const Language *language = findLanguage(wish))
            return language;
    }
    return nullptr;
}

} // namespace

InterfaceLanguage::InterfaceLanguage(QSettings &settings, const QString &folder, QObject *parent)
    : QObject(parent), m_settings(settings), m_folder(folder), m_language(findLanguage(fallbackTag))
{
    QCoreApplication::instance()->installEventFilter(this);
}

InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::start()
{
    const Language *language = findLanguage(m_settings.value(QString(settingsKey)).toString());
    if (!language)
        language = desktopLanguage();
    apply(language ? *language : *findLanguage(fallbackTag));
}

bool InterfaceLanguage::setLanguage(QStringView tag)
{
    const Language *language = findLanguage(tag);
    if (!language)
        return false;
    m_settings.setValue(QString(settingsKey), QString(language->tag));
    if (language != m_language)
        apply(*language);
    return true;
}

QString InterfaceLanguage::tag() const
{
    return m_language->tag;
}

void InterfaceLanguage::apply(const Language &language)
{
    m_language = &language;
    QLocale::setDefault(QLocale(language.localeName));
    exchangeCatalogues(language);
    QGuiApplication::setLayoutDirection(language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    Q_EMIT changed(tag());
}

void InterfaceLanguage::exchangeCatalogues(const Language &language)
{
    m_switching = true;
    m_own.reset(); // takes itself out
    if (m_english)
        QCoreApplication::removeTranslator(m_english.get());
    m_qt = catalogue(QLibraryInfo::path(QLibraryInfo::TranslationsPath), language.qtCatalogue);
    m_own = catalogue(m_folder, language.catalogue);
    if (!m_english)
        m_english = catalogue(m_folder, findLanguage(fallbackTag)->catalogue);
    // The last one installed is asked first: Galley's own catalogues carry some of Qt's words, too, and the English one has
    // the plural forms of what the chosen one lacks.
    for (QTranslator *translator : {m_english.get(), m_qt.get(), m_own.get()}) {
        if (translator)
            QCoreApplication::installTranslator(translator);
    }
    m_hasCatalogue = m_own != nullptr;
    m_switching = false;
}

// Each catalogue that comes or goes would retranslate every widget; one time, at the end, is enough.
bool InterfaceLanguage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_switching && event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace galley
