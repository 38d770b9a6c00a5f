// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/article.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestMetadataOrigin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsThereOnce()
    {
        QSet<QString> keys;
        for (int i = 0; i < metadataOriginCount; ++i)
            keys.insert(metadataOriginKey(static_cast<MetadataOrigin>(i)));
        QCOMPARE(keys.size(), metadataOriginCount);
        QVERIFY(!keys.contains(QString()));
        keys.clear();
        for (int i = 0; i < metadataFieldCount; ++i)
            keys.insert(metadataFieldKey(static_cast<MetadataField>(i)));
        QCOMPARE(keys.size(), metadataFieldCount);
        QVERIFY(!keys.contains(QString()));
    }

    void originsSurviveJson()
    {
        MetadataOrigins origins;
        origins[MetadataField::Headline] = MetadataOrigin::Editor;
        origins[MetadataField::Modified] = MetadataOrigin::LinkedData;
        const QJsonObject json = originsToJson(origins);
        QCOMPARE(json.size(), 2); // the unknown ones take no room
        QCOMPARE(originsFromJson(json), origins);
    }

    void whatJsonDoesNotKnowIsUnknown()
    {
        const QJsonObject json = {{u"headline"_s, u"telepathy"_s}, {u"mood"_s, u"h1"_s}, {u"site"_s, 7}};
        QCOMPARE(originsFromJson(json), MetadataOrigins());
        QCOMPARE(originsFromJson({}), MetadataOrigins());
    }

    void theEditorsLanguageWins()
    {
        ArticleMetadata metadata;
        QCOMPARE(originOf(metadata, MetadataField::Language), MetadataOrigin::Unknown);
        metadata.languageOrigin = LanguageOrigin::Metadata;
        QCOMPARE(originOf(metadata, MetadataField::Language), MetadataOrigin::Page); // stored before origins were
        metadata.origins[MetadataField::Language] = MetadataOrigin::RootElement;
        QCOMPARE(originOf(metadata, MetadataField::Language), MetadataOrigin::RootElement);
        metadata.languageOrigin = LanguageOrigin::Detector;
        QCOMPARE(originOf(metadata, MetadataField::Language), MetadataOrigin::Detector);
        metadata.languageOrigin = LanguageOrigin::Editor;
        QCOMPARE(originOf(metadata, MetadataField::Language), MetadataOrigin::Editor);
    }
};

QTEST_APPLESS_MAIN(TestMetadataOrigin)
#include "tst_metadataorigin.moc"
