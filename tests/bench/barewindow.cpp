// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The least that a program with a window can be: what the start of Galley is compared with.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *label = new QLabel(QStringLiteral("A window"));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    window.setCentralWidget(label);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
