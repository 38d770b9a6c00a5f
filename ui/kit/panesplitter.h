// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace galley {

/// A splitter whose handles are one hairline but can be grasped over 7 px.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit PaneSplitter(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
    void changeEvent(QEvent *event) override;
};

} // namespace galley
