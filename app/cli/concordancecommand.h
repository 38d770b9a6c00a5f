// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace galley {

/// galley-cli concordance: keywords in context, of a query, an entity or a type of events.
class ConcordanceCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace galley
