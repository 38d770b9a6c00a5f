// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/exportedarticle.h"

#include <algorithm>

namespace galley {

const Entity *ExportedArticle::entity(EntityId entityId) const
{
    const auto found = std::find_if(entities.cbegin(), entities.cend(), [entityId](const Entity &e) { return e.id == entityId; });
    return found == entities.cend() ? nullptr : &*found;
}

} // namespace galley
