// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/roleorigintext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct OriginText
{
    Q_DECLARE_TR_FUNCTIONS(galley::RoleOrigin)
};

} // namespace

QString roleOriginText(const Block &block)
{
    switch (roleOrigin(block)) {
    case RoleOrigin::Extractor:
        return {};
    case RoleOrigin::Repetition:
        return OriginText::tr("The same text stands at this place on %Ln other pages of the site.", nullptr, block.seenOn);
    case RoleOrigin::Rule:
        return block.isContent() ? OriginText::tr("You have shown this place on another page of the site.") : OriginText::tr("You have hidden this place on another page of the site.");
    case RoleOrigin::Editor:
        return block.isContent() ? OriginText::tr("You have shown it.") : OriginText::tr("You have hidden it.");
    }
    return {};
}

} // namespace galley
