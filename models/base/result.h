// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace galley {

/// A value, or the error that kept it from being made. Result<> for functions that only do something.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, subject, detail});
}

[[nodiscard]] inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace galley
