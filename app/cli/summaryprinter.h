// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <QJsonObject>

namespace galley {

/// "12  2015-11-15  en  Harbour wire  Headline", columns parted by tabs.
[[nodiscard]] QString summaryLine(const ArticleSummary &summary);
[[nodiscard]] QJsonObject summaryToJson(const ArticleSummary &summary);

} // namespace galley
