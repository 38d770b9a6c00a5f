// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSettings;
class QTranslator;

namespace galley {

struct Language;

/// The language of the interface: catalogues, locale and writing direction, switched while the program runs. Widgets hear
/// of it by LanguageChange, once for each switch. GUI thread.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT
public:
    /// \a settings keeps the choice and must outlive this. Catalogues are looked for in \a folder.
    explicit InterfaceLanguage(QSettings &settings, const QString &folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// The saved language, else the desktop's if the menu has it, else English. Call before the first widget.
    void start();
    /// A tag of the menu, remembered for the next start; false, and nothing changes, for any other. Texts that the catalogue
    /// lacks, and all of them where there is no catalogue, stay English.
    bool setLanguage(QStringView tag);
    /// As the menu writes it: "zh-Hans".
    [[nodiscard]] QString tag() const;
    [[nodiscard]] const Language &language() const { return *m_language; }
    [[nodiscard]] bool hasCatalogue() const { return m_hasCatalogue; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(const QString &tag);

private:
    void apply(const Language &language);
    void exchangeCatalogues(const Language &language);

    QSettings &m_settings;
    QString m_folder;
    const Language *m_language;
    std::unique_ptr<QTranslator> m_english; ///< under the others
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    bool m_hasCatalogue = false;
    bool m_switching = false;
};

} // namespace galley
