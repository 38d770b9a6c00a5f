// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace galley::bench {

class Corpus;
struct CorpusArticle;

/// The article as a site would serve it, UTF-8: 30 to 80 KB with head, navigation, teasers, share buttons, advertising, related
/// links, sometimes comments, footer and scripts. Sites differ in their class names.
[[nodiscard]] QByteArray htmlPage(const Corpus &corpus, const CorpusArticle &article);

} // namespace galley::bench
