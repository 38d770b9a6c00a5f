// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/details/originname.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct OriginName
{
    Q_DECLARE_TR_FUNCTIONS(OriginName)
};

} // namespace

QString originName(MetadataOrigin origin)
{
    switch (origin) {
    case MetadataOrigin::Unknown:
        break;
    case MetadataOrigin::Page:
        //: where a value such as the language of the article was found, from here on; it stands under the value
        return OriginName::tr("from the page");
    case MetadataOrigin::LinkedData:
        //: JSON-LD: data about the article inside the page
        return OriginName::tr("from JSON-LD");
    case MetadataOrigin::OpenGraph:
        //: Open Graph: what pages say about themselves for social networks
        return OriginName::tr("from Open Graph");
    case MetadataOrigin::MetaElement:
        //: an HTML element
        return OriginName::tr("from a meta element");
    case MetadataOrigin::LinkElement:
        //: the HTML element with the page's own address
        return OriginName::tr("from a link element");
    case MetadataOrigin::RootElement:
        //: the HTML element around the whole page
        return OriginName::tr("from the html element");
    case MetadataOrigin::Microdata:
        //: marks in the page that say what its parts are
        return OriginName::tr("from microdata");
    case MetadataOrigin::TimeElement:
        //: an HTML element
        return OriginName::tr("from a time element");
    case MetadataOrigin::BylineElement:
        //: the part of the page that names itself the byline
        return OriginName::tr("from the byline");
    case MetadataOrigin::Heading:
        //: the main heading on the page
        return OriginName::tr("from the heading");
    case MetadataOrigin::TitleElement:
        //: the HTML element that gives the window its title
        return OriginName::tr("from the title element");
    case MetadataOrigin::Text:
        //: the text that the page shows
        return OriginName::tr("from the text");
    case MetadataOrigin::Address:
        //: the article's web address
        return OriginName::tr("from the address");
    case MetadataOrigin::Fetched:
        //: said by whoever fetched the page
        return OriginName::tr("from where it was fetched");
    case MetadataOrigin::Detector:
        //: of the language: Galley found it out
        return OriginName::tr("recognised from the text");
    case MetadataOrigin::Editor:
        //: somebody set it in Galley
        return OriginName::tr("set by an editor");
    }
    return {};
}

} // namespace galley
