// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/variants.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

int count(const QRegularExpression &pattern, const QString &text)
{
    int hits = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext(); it.next())
        ++hits;
    return hits;
}

} // namespace

QString southSlavicVariant(QStringView text)
{
    static const QRegularExpression ekavian = expression(
        u"\\b(?:vreme\\w*|posle|gde|ovde|mest[oau]\\w*|reč\\w*|deo|uvek|svet[aue]?|cel[aeiou]\\w*|pre|čovek\\w*|nedelj\\w*|dve|želel\\w*"
        "|primer\\w*|sled\\w+|izveštaj\\w*|predsednik\\w*|bezbednost\\w*|saopšt\\w+|opštin\\w*|takođe|vest[i]?|vrednost\\w*)\\b"_s);
    static const QRegularExpression ijekavian = expression(
        u"\\b(?:vrijeme\\w*|poslije|nakon|gdje|ovdje|mjest\\w+|riječ\\w*|dio|uvijek|svijet\\w*|cijel\\w+|prije|čovjek\\w*|tjedn\\w+|dvije"
        "|željel\\w*|primjer\\w*|sljed\\w+|izvješ\\w+|predsjedni\\w+|vrijednost\\w*|također)\\b"_s);
    static const QRegularExpression croatian = expression(
        u"\\b(?:tko|tjed\\w+|tisuć\\w*|tijekom|europ\\w+|sveučiliš\\w+|povijes\\w+|uopće|zrakoplov\\w*|priopć\\w+|izvješć\\w*|izvješta\\w+|glede|siječ\\w+"
        "|veljač\\w+|ožuj\\w+|travnj\\w+|svibnj\\w+|lipnj\\w+|srpnj\\w+|kolovoz\\w*|rujn\\w+|listopad\\w*|studen\\w+|prosin\\w+|kazališ\\w+|vlak\\w*"
        "|tvrtk\\w+|obitelj\\w*|glazb\\w+|nogomet\\w*|vojn\\w+|ravnatelj\\w*|znanstven\\w+|redarstv\\w+|sustav\\w*|zajedničk\\w+|financ\\w+)\\b"_s);
    static const QRegularExpression bosnian = expression(
        u"\\b(?:ko|sedmic\\w+|hiljad\\w+|tokom|evrop\\w+|univerzitet\\w*|histori\\w+|uopšte|avion\\w*|saopć\\w+|januar\\w*|februar\\w*|mart[au]?"
        "|april\\w*|maj[au]?|jun[aiu]?|jul[aiu]?|august\\w*|septemb\\w+|oktob\\w+|novemb\\w+|decemb\\w+|firm\\w+|porodic\\w+|muzi\\w+|fudbal\\w*"
        "|direktor\\w*|naučn\\w+|sistem\\w*|finans\\w+|sigurnosn\\w+|općin\\w+|lahk\\w+|mehk\\w+|također)\\b"_s);
    const QString words = text.toString();
    const int east = count(ekavian, words);
    const int west = count(ijekavian, words);
    if (east + west < 2)
        return {};
    if (east > west)
        return u"sr-Latn"_s;
    const int croatianHits = count(croatian, words);
    const int bosnianHits = count(bosnian, words);
    if (croatianHits == bosnianHits)
        return {};
    return croatianHits > bosnianHits ? u"hr"_s : u"bs-Latn"_s;
}

QString persianVariant(QStringView text)
{
    static const QRegularExpression dari = expression(
        u"پوهنتون|شاروالی|شفاخانه|مکاتب|مکتب|ولسوالی|والی |ولایت|پولیس|اپریل|جنوری|فبروری|مارچ|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر"
        "|صحی|اعلامیه‌ای|اعلان|افغانی|رییس|مسوول|ملکی|فیصد|درصورتیکه|پارلمان|کابل|طالبان|قوماندان|جنرال|تلفات ملکی|معین|شورای"_s);
    static const QRegularExpression iranian = expression(
        u"دانشگاه|شهرداری|بیمارستان|بهداشت|درمان|مدرسه|شهرستان|استاندار|استان|پلیس|آوریل|ژانویه|فوریه|مارس|ژوئیه|ژوئن|سپتامبر|اکتبر|نوامبر|دسامبر"
        "|تومان|رئیس|مسئول|درصد|ایران|مجلس|می\u200c"_s);
    const QString words = text.toString();
    const int dariHits = count(dari, words);
    const int iranianHits = count(iranian, words);
    if (dariHits + iranianHits < 2)
        return {};
    if (dariHits > iranianHits)
        return u"fa-AF"_s;
    return iranianHits > dariHits ? u"fa"_s : QString();
}

QString portugueseVariant(QStringView text)
{
    static const QRegularExpression brazilian = expression(
        u"\\b(?:você\\w*|equipes?|fatos?|ônibus|trem|trens|contatos?|registr\\w+|esporte\\w*|time|celular\\w*|usuári\\w+|bilh(?:ão|ões)|planejamento|gol"
        "|est(?:á|ão|ava|avam)\\s+\\w+ndo|\\w*[ôê][mn]\\w+|doutorado|polonês|reais|governo federal|estad(?:o|os) unidos|tela|pesquisa\\w*)\\b"_s);
    static const QRegularExpression european = expression(
        u"\\b(?:equipas?|factos?|autocarros?|comboios?|contactos?|regist[oar]\\w*|desport\\w+|telemóve\\w+|utilizador\\w*|mil milhões|planeamento|golo\\w*"
        "|está(?:o|vam|va)?\\s+a\\s+\\w+r|\\w*[óé][mn](?:ic|io|ia|eno|ero)\\w*|polaco\\w*|euros|ecrã|investigaç\\w+|meticais|kwanzas|escudos)\\b"_s);
    const QString words = text.toString();
    const int brazilianHits = count(brazilian, words);
    const int europeanHits = count(european, words);
    if (brazilianHits + europeanHits < 2 || brazilianHits == europeanHits)
        return {};
    return brazilianHits > europeanHits ? u"pt-BR"_s : u"pt"_s;
}

} // namespace galley
