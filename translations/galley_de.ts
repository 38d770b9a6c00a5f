<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>Show page furniture</source>
        <translation>Seitenbeiwerk zeigen</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Beschriftungen zeigen</translation>
    </message>
    <message>
        <source>Show wires</source>
        <translation>Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <source>Entities of the article</source>
        <translation>Entitäten des Artikels</translation>
    </message>
    <message>
        <source>Events of the article</source>
        <translation>Ereignisse des Artikels</translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation>Notizen zum Artikel</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Language of the interface…</source>
        <translation>Sprache der Oberfläche …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Menüleiste behalten</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Zu den Quellen</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Sprache des Artikels …</translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation>Originalseite öffnen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Zu einer Sammlung hinzufügen …</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>Sammlung löschen …</translation>
    </message>
    <message>
        <source>Turn the block into content or furniture</source>
        <translation>Block zu Inhalt oder Beiwerk machen</translation>
    </message>
    <message>
        <source>Turn the block into content</source>
        <translation>Block zu Inhalt machen</translation>
    </message>
    <message>
        <source>Turn the block into furniture</source>
        <translation>Block zu Beiwerk machen</translation>
    </message>
    <message>
        <source>The page looks right</source>
        <translation>Die Seite stimmt</translation>
    </message>
    <message>
        <source>Tag mode</source>
        <translation>Markiermodus</translation>
    </message>
    <message>
        <source>Leave Tag mode</source>
        <translation>Markiermodus verlassen</translation>
    </message>
    <message>
        <source>Tag all equal names</source>
        <translation>Alle gleichen Namen markieren</translation>
    </message>
    <message>
        <source>Repeat the last mark</source>
        <translation>Letzte Markierung wiederholen</translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation>Typ ändern …</translation>
    </message>
    <message>
        <source>Change the boundaries</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Link to an entity…</source>
        <translation>Mit einer Entität verknüpfen …</translation>
    </message>
    <message>
        <source>Remove the link to the entity</source>
        <translation>Verknüpfung mit der Entität entfernen</translation>
    </message>
    <message>
        <source>Delete the mention or event</source>
        <translation>Erwähnung oder Ereignis löschen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>Meine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Read older articles again</source>
        <translation>Ältere Artikel neu einlesen</translation>
    </message>
    <message>
        <source>Learned from pages…</source>
        <translation>Aus Seiten gelernt …</translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <translation>Stichwörter im Kontext</translation>
    </message>
    <message>
        <source>Why is this shown or hidden?</source>
        <translation>Warum ist das ein- oder ausgeblendet?</translation>
    </message>
    <message>
        <source>Apply what was learned to this site&apos;s articles</source>
        <translation>Gelerntes auf die Artikel dieser Website anwenden</translation>
    </message>
</context>
<context>
    <name>ArgumentRole</name>
    <message>
        <source>Attacker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Angreifer</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Protester</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Protestierende</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Zielort</translation>
    </message>
    <message>
        <source>Victim</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Affected</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Addressee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Begünstigter</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Occasion</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Donor</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Geber</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Güter</translation>
    </message>
    <message>
        <source>Detainee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Festgenommener</translation>
    </message>
    <message>
        <source>Crime</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Straftat</translation>
    </message>
    <message>
        <source>Defendant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Angeklagter</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Asset</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mover</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Bewegter</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>BlockRole</name>
    <message>
        <source>Headline</source>
        <extracomment>Part of an article: its title</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>Part of an article: the summary between the headline and the text</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>Part of an article: the line that names its authors</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>Part of an article: the place and day it was written, in front of the text</extracomment>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of an article: the day it was published</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Part of an article</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <extracomment>Part of an article: a heading between two paragraphs</extracomment>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>Part of an article: one entry of a list</extracomment>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Part of an article: words of somebody else, set apart</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>Part of an article: the words under a picture</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Part of an article: rows and columns</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>Part of an article: the last line, with initials and news agencies</extracomment>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>Part of a web page that is not the article: its menus</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Language menu</source>
        <extracomment>Part of a web page that is not the article: where a reader chooses another language</extracomment>
        <translation>Sprachmenü</translation>
    </message>
    <message>
        <source>Related links</source>
        <extracomment>Part of a web page that is not the article: links to other articles</extracomment>
        <translation>Weiterführende Links</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Part of a web page that is not the article</extracomment>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Part of a web page that is not the article: what readers wrote beneath it</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Part of a web page that is not the article: buttons that pass it on</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <extracomment>Part of a web page that is not the article: copyright, imprint, conditions</extracomment>
        <translation>Rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>Part of a web page that is not the article: newsletters and paid offers</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>About the author</source>
        <extracomment>Part of a web page that is not the article: lines about the person who wrote it</extracomment>
        <translation>Über den Autor</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Part of a web page that is not the article and has no name of its own</extracomment>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Confirmed</source>
        <extracomment>Certainty of an event: stated as a fact</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Certainty of an event: somebody says so</extracomment>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Certainty of an event: somebody denies it</extracomment>
        <translation>Bestritten</translation>
    </message>
</context>
<context>
    <name>EntitySubtype</name>
    <message>
        <source>Individual</source>
        <extracomment>Kind of Person</extracomment>
        <translation>Einzelne Person</translation>
    </message>
    <message>
        <source>Fictional</source>
        <extracomment>Kind of Person</extracomment>
        <translation>Erfundene Figur</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>Military or security</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Militär oder Sicherheit</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Armed group</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Bewaffnete Gruppe</translation>
    </message>
    <message>
        <source>International organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Internationale Organisation</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Nichtregierungsorganisation</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Religious</source>
        <extracomment>Kind of Organization or Group</extracomment>
        <translation>Religiös</translation>
    </message>
    <message>
        <source>Judicial</source>
        <extracomment>Kind of Organization</extracomment>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of Organization or NamedEvent</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>Staat</translation>
    </message>
    <message>
        <source>State or province</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>City or town</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Bloc</source>
        <extracomment>Kind of GPE</extracomment>
        <translation>Staatenbund</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Land</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Celestial</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Himmelskörper</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>Kind of Location</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Military</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>Militärische Anlage</translation>
    </message>
    <message>
        <source>Venue</source>
        <extracomment>Kind of Facility</extracomment>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Kind of Group</extracomment>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <extracomment>Kind of Group</extracomment>
        <translation>Ethnisch</translation>
    </message>
    <message>
        <source>Political</source>
        <extracomment>Kind of Group</extracomment>
        <translation>Politisch</translation>
    </message>
    <message>
        <source>Profession</source>
        <extracomment>Kind of Group</extracomment>
        <translation>Berufsgruppe</translation>
    </message>
    <message>
        <source>Crowd or victims</source>
        <extracomment>Kind of Group</extracomment>
        <translation>Menschenmenge oder Opfer</translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Gipfeltreffen</translation>
    </message>
    <message>
        <source>Attack</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Katastrophe</translation>
    </message>
    <message>
        <source>Sport</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Cultural</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Sendung oder Programm</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>Artwork</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Kunstwerk</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Kind of Work</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Weapon</source>
        <extracomment>Kind of Object</extracomment>
        <translation>Waffe</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Kind of Object</extracomment>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Kind of Object</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Substance</source>
        <extracomment>Kind of Object</extracomment>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Kind of Object</extracomment>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Kind of Role</extracomment>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Kind of Role</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>Kind of Role</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Kind of Time</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Kind of Time</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Kind of Time</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Kind of Time</extracomment>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <extracomment>Entity type, a type of thing that a text names: a human being</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Entity type, a type of thing that a text names: a company, party, ministry, club</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Entity type, a type of thing that a text names: a country, province or city as a place and as a body that acts (geo-political entity)</extracomment>
        <translation>Staat/Gemeinde</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Entity type, a type of thing that a text names: a region, river, border</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Facility</source>
        <extracomment>Entity type, a type of thing that a text names: a building, station, port</extracomment>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Entity type, a type of thing that a text names: people by nation, faith, trade</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Named event</source>
        <extracomment>Entity type, a type of thing that a text names: a summit, election, disaster with a name</extracomment>
        <translation>Benanntes Ereignis</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Entity type, a type of thing that a text names: a programme, law, treaty, book</extracomment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Entity type, a type of thing that a text names: a weapon, vehicle, product</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Entity type, a type of thing that a text names: an office, title, occupation</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Entity type, a type of thing that a text names: a date, hour, duration</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Entity type, a type of thing that a text names: a number, sum, measure</extracomment>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>EventGroup</name>
    <message>
        <source>Conflict</source>
        <extracomment>Group of event types: fighting and protest</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Life</source>
        <extracomment>Group of event types: death, injury, disaster</extracomment>
        <translation>Leben</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>Group of event types: things said</extracomment>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>Group of event types: what parties do with each other</extracomment>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Justice</source>
        <extracomment>Group of event types: police and courts</extracomment>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>Politics</source>
        <extracomment>Group of event types: offices, elections, decisions</extracomment>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Group of event types: companies and trade</extracomment>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of event types: events of no other group</extracomment>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1, planned</source>
        <extracomment>Label over the word of an event that is intended. %1 is the type, e.g. Attack</extracomment>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>%1, possible</source>
        <extracomment>Label over the word of an event that may happen. %1 is the type, e.g. Attack</extracomment>
        <translation>%1, möglich</translation>
    </message>
    <message>
        <source>%1, generic</source>
        <extracomment>Label over the word of an event spoken of in general. %1 is the type, e.g. Attack</extracomment>
        <translation>%1, allgemein</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Attack</source>
        <extracomment>Event type: somebody uses force</extracomment>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Protest</source>
        <extracomment>Event type: people demonstrate</extracomment>
        <translation>Protest</translation>
    </message>
    <message>
        <source>Mobilize</source>
        <extracomment>Event type: forces are called up or moved</extracomment>
        <translation>Mobilmachung</translation>
    </message>
    <message>
        <source>Die</source>
        <extracomment>Event type: somebody dies</extracomment>
        <translation>Tod</translation>
    </message>
    <message>
        <source>Injure</source>
        <extracomment>Event type: somebody is hurt</extracomment>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Event type: flood, quake, accident</extracomment>
        <translation>Unglück</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Event type: somebody says something</extracomment>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Pledge</source>
        <extracomment>Event type: somebody promises something</extracomment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>Event type: somebody asks for something</extracomment>
        <translation>Appell</translation>
    </message>
    <message>
        <source>Condemn</source>
        <extracomment>Event type: somebody blames somebody</extracomment>
        <translation>Verurteilung</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Event type: somebody takes a side in words</extracomment>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Event type: somebody refuses</extracomment>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Threaten</source>
        <extracomment>Event type: somebody threatens</extracomment>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Meet</source>
        <extracomment>Event type: people meet</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Event type: parties come to an agreement</extracomment>
        <translation>Einigung</translation>
    </message>
    <message>
        <source>Cooperate</source>
        <extracomment>Event type: parties work together</extracomment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Aid</source>
        <extracomment>Event type: somebody gives help, goods, money</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Sanction</source>
        <extracomment>Event type: somebody imposes sanctions</extracomment>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>Investigate</source>
        <extracomment>Event type: an inquiry is made</extracomment>
        <translation>Ermittlung</translation>
    </message>
    <message>
        <source>Detain</source>
        <extracomment>Event type: somebody is arrested</extracomment>
        <translation>Festnahme</translation>
    </message>
    <message>
        <source>Court action</source>
        <extracomment>Event type: charge, trial, verdict</extracomment>
        <translation>Gerichtsverfahren</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Event type: somebody is set free</extracomment>
        <translation>Freilassung</translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Event type: people vote</extracomment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Appoint</source>
        <extracomment>Event type: somebody takes an office</extracomment>
        <translation>Ernennung</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Event type: somebody gives up an office</extracomment>
        <translation>Rücktritt</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Event type: a measure is decided</extracomment>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Deal</source>
        <extracomment>Event type: something is bought and sold</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Company change</source>
        <extracomment>Event type: a company begins, ends or cuts jobs</extracomment>
        <translation>Firmenveränderung</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Event type: a company&apos;s figures</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Event type: somebody or something goes somewhere</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Contest</source>
        <extracomment>Event type: a match, race, competition</extracomment>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Event type: a work comes out</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>FurnitureLine</name>
    <message numerus="yes">
        <source>%Ln lines of page furniture hidden</source>
        <translation>
            <numerusform>%Ln Zeile Seitenbeiwerk ausgeblendet</numerusform>
            <numerusform>%Ln Zeilen Seitenbeiwerk ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Link behind &quot;14 lines of page furniture hidden&quot;</extracomment>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Link beside shown page furniture</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (Traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Portuguese for Africa</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Brazil, too</extracomment>
        <translation>Portugiesisch für Afrika</translation>
    </message>
    <message>
        <source>Portuguese for Brazil</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Africa, too</extracomment>
        <translation>Portugiesisch für Brasilien</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Cyrillic letters</extracomment>
        <translation>Serbisch (kyrillisch)</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Latin letters</extracomment>
        <translation>Serbisch (lateinisch)</translation>
    </message>
</context>
<context>
    <name>MentionLevel</name>
    <message>
        <source>Name</source>
        <extracomment>How a text names somebody: by the name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Noun</source>
        <extracomment>How a text names somebody: by a noun, as in &quot;the minister&quot;</extracomment>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <extracomment>How a text names somebody: by a word like &quot;she&quot;</extracomment>
        <translation>Pronomen</translation>
    </message>
</context>
<context>
    <name>OriginName</name>
    <message>
        <source>from the page</source>
        <extracomment>where a value such as the language of the article was found, from here on; it stands under the value</extracomment>
        <translation>aus der Seite</translation>
    </message>
    <message>
        <source>from JSON-LD</source>
        <extracomment>JSON-LD: data about the article inside the page</extracomment>
        <translation>aus JSON-LD</translation>
    </message>
    <message>
        <source>from Open Graph</source>
        <extracomment>Open Graph: what pages say about themselves for social networks</extracomment>
        <translation>aus Open Graph</translation>
    </message>
    <message>
        <source>from a meta element</source>
        <extracomment>an HTML element</extracomment>
        <translation>aus einem meta-Element</translation>
    </message>
    <message>
        <source>from a link element</source>
        <extracomment>the HTML element with the page&apos;s own address</extracomment>
        <translation>aus einem link-Element</translation>
    </message>
    <message>
        <source>from the html element</source>
        <extracomment>the HTML element around the whole page</extracomment>
        <translation>aus dem html-Element</translation>
    </message>
    <message>
        <source>from microdata</source>
        <extracomment>marks in the page that say what its parts are</extracomment>
        <translation>aus Mikrodaten</translation>
    </message>
    <message>
        <source>from a time element</source>
        <extracomment>an HTML element</extracomment>
        <translation>aus einem time-Element</translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>the part of the page that names itself the byline</extracomment>
        <translation>aus der Autorenzeile</translation>
    </message>
    <message>
        <source>from the heading</source>
        <extracomment>the main heading on the page</extracomment>
        <translation>aus der Hauptüberschrift der Seite</translation>
    </message>
    <message>
        <source>from the title element</source>
        <extracomment>the HTML element that gives the window its title</extracomment>
        <translation>aus dem title-Element</translation>
    </message>
    <message>
        <source>from the text</source>
        <extracomment>the text that the page shows</extracomment>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>the article&apos;s web address</extracomment>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from where it was fetched</source>
        <extracomment>said by whoever fetched the page</extracomment>
        <translation>aus den Angaben zum Abruf</translation>
    </message>
    <message>
        <source>recognised from the text</source>
        <extracomment>of the language: Galley found it out</extracomment>
        <translation>am Text erkannt</translation>
    </message>
    <message>
        <source>set by an editor</source>
        <extracomment>somebody set it in Galley</extracomment>
        <translation>von der Redaktion festgelegt</translation>
    </message>
</context>
<context>
    <name>Realis</name>
    <message>
        <source>Actual</source>
        <extracomment>The event is said to have happened or to happen now</extracomment>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>The event is intended</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>The event may happen</extracomment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Generic</source>
        <extracomment>The text speaks of such events in general</extracomment>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>ShortEntityType</name>
    <message>
        <source>Pers</source>
        <extracomment>Short form of the entity type Person, for the label over a short word; 5 letters at most</extracomment>
        <translation>Pers</translation>
    </message>
    <message>
        <source>Org</source>
        <extracomment>Short form of the entity type Organization, for the label over a short word; 5 letters at most</extracomment>
        <translation>Org</translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Short form of the entity type GPE, for the label over a short word; 5 letters at most</extracomment>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Loc</source>
        <extracomment>Short form of the entity type Location, for the label over a short word; 5 letters at most</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Fac</source>
        <extracomment>Short form of the entity type Facility, for the label over a short word; 5 letters at most</extracomment>
        <translation>Anl</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Short form of the entity type Group, for the label over a short word; 5 letters at most</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Short form of the entity type Named event, for the label over a short word; 5 letters at most</extracomment>
        <translation>Ereig</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Short form of the entity type Work, for the label over a short word; 5 letters at most</extracomment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Obj</source>
        <extracomment>Short form of the entity type Object, for the label over a short word; 5 letters at most</extracomment>
        <translation>Geg</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Short form of the entity type Role, for the label over a short word; 5 letters at most</extracomment>
        <translation>Fkt</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Short form of the entity type Time, for the label over a short word; 5 letters at most</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Short form of the entity type Quantity, for the label over a short word; 5 letters at most</extracomment>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long it takes to read the article, at the end of a line above the headline</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tense</name>
    <message>
        <source>Unspecified</source>
        <extracomment>Tense of an event: not said</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>Tense of an event</extracomment>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Tense of an event</extracomment>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>Future</source>
        <extracomment>Tense of an event</extracomment>
        <translation>Zukunft</translation>
    </message>
</context>
<context>
    <name>galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <extracomment>title of a dialog</extracomment>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>Keeps news articles in one library, shows them clean, and lets an editor mark who did what to whom, where and when.</source>
        <translation>Bewahrt Nachrichtenartikel in einer Bibliothek auf, zeigt sie ohne Beiwerk und lässt markieren, wer wem was getan hat, wo und wann.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is the program&apos;s version, %2 that of the Qt libraries</extracomment>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. The icons are Lucide&apos;s, under the ISC licence. A galley proof is the sheet that an editor marks up before the paper prints.</source>
        <translation>Lizenziert unter der Apache License 2.0. Die Symbole stammen von Lucide und stehen unter der ISC-Lizenz. „Galley proof“ heißt die Druckfahne, auf der eine Redaktion vor dem Druck ihre Zeichen macht.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::ArticleDelegate</name>
    <message>
        <source>Without a headline</source>
        <extracomment>in place of the headline of an article that has none</extracomment>
        <translation>Ohne Überschrift</translation>
    </message>
</context>
<context>
    <name>galley::ArticleMenu</name>
    <message>
        <source>Take the star away</source>
        <extracomment>menu: sets or takes the star of the chosen articles</extracomment>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>menu: opens the export dialog for the chosen articles</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s)</source>
        <extracomment>menu: removes the chosen articles from the library; can be undone</extracomment>
        <translation>
            <numerusform>%Ln Artikel entfernen</numerusform>
            <numerusform>%Ln Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>menu: the chosen articles count as read</extracomment>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>menu: the chosen articles count as not read</extracomment>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>menu: nothing is left to be done with the chosen articles</extracomment>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <extracomment>menu: its entries are the collections</extracomment>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu: makes a collection with the chosen articles in it</extracomment>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <extracomment>menu: %1 is the name of a collection</extracomment>
        <translation>Aus „%1“ herausnehmen</translation>
    </message>
</context>
<context>
    <name>galley::Banner</name>
    <message>
        <source>Looks right</source>
        <extracomment>button in the same line: the page is fine as it is</extracomment>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>link in the line that says a page may have been cleaned wrongly: shows the doubtful place and explains it</extracomment>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>galley::CommandLine</name>
    <message>
        <source>Adds mentions and events from JSONL to articles of the library.</source>
        <translation>Fügt Artikeln der Bibliothek Erwähnungen und Ereignisse aus JSONL hinzu.</translation>
    </message>
    <message>
        <source>JSONL, each line naming an article and its annotations.</source>
        <translation>JSONL; jede Zeile nennt einen Artikel und seine Annotationen.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>Say which files hold the annotations.</source>
        <translation>Geben Sie an, welche Dateien die Annotationen enthalten.</translation>
    </message>
    <message>
        <source>%1: %2 articles annotated, %3 lines not taken</source>
        <translation>%1: %2 Artikel annotiert, %3 Zeilen nicht übernommen</translation>
    </message>
    <message>
        <source>Copies the library to a new file, also while it is in use.</source>
        <translation>Kopiert die Bibliothek in eine neue Datei, auch während sie benutzt wird.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>Die Datei, die geschrieben wird; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Say one file to write the copy to.</source>
        <translation>Geben Sie eine Datei an, in die die Kopie geschrieben wird.</translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation>Die Bibliothek wurde nach %1 kopiert</translation>
    </message>
    <message>
        <source>File and tables</source>
        <translation>Datei und Tabellen</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Texts and source documents</source>
        <translation>Texte und Quelldokumente</translation>
    </message>
    <message>
        <source>Offsets of blocks, mentions, events and notes</source>
        <translation>Positionen von Blöcken, Erwähnungen, Ereignissen und Notizen</translation>
    </message>
    <message>
        <source>Counts and current versions</source>
        <translation>Zählungen und aktuelle Fassungen</translation>
    </message>
    <message>
        <source>Checks a library: its file, its search index, its texts and all offsets.</source>
        <translation>Prüft eine Bibliothek: ihre Datei, ihren Suchindex, ihre Texte und alle Positionen.</translation>
    </message>
    <message>
        <source>Makes the search index anew from the articles before the check.</source>
        <translation>Legt vor der Prüfung den Suchindex aus den Artikeln neu an.</translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Dieser Befehl nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: %2 faults</source>
        <translation>%1: %2 Fehler</translation>
    </message>
    <message>
        <source>Usage: galley-cli COMMAND [options]</source>
        <translation>Aufruf: galley-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;galley-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>„galley-cli BEFEHL --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>The library to work on, instead of the one in the application data folder.</source>
        <translation>Die Bibliothek, mit der gearbeitet wird, statt der im Datenordner der Anwendung.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&quot;galley-cli %1 --help&quot; tells what can be said.</source>
        <translation>„galley-cli %1 --help“ sagt, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Writes articles with their annotations as brat standoff or as Galley JSONL.</source>
        <translation>Schreibt Artikel mit ihren Annotationen als brat-Standoff oder als Galley-JSONL.</translation>
    </message>
    <message>
        <source>brat (a folder) or jsonl (a file, lossless).</source>
        <translation>brat (ein Ordner) oder jsonl (eine Datei, verlustfrei).</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The folder or file to write; it must not exist yet, or be an empty folder.</source>
        <translation>Der Ordner oder die Datei, die geschrieben wird; es darf sie noch nicht geben, oder der Ordner ist leer.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Only the articles that this query finds.</source>
        <translation>Nur die Artikel, die diese Suchanfrage findet.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>jsonl: leave the source documents out.</source>
        <translation>jsonl: die Quelldokumente weglassen.</translation>
    </message>
    <message>
        <source>Only these articles; without ids and query all are written.</source>
        <translation>Nur diese Artikel; ohne Nummern und Suchanfrage werden alle geschrieben.</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[NUMMER…]</translation>
    </message>
    <message>
        <source>Say --format brat or --format jsonl.</source>
        <translation>Geben Sie --format brat oder --format jsonl an.</translation>
    </message>
    <message>
        <source>Say with --output where to write.</source>
        <translation>Geben Sie mit --output an, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>The ids of articles are numbers.</source>
        <translation>Artikel werden mit ihrer Nummer angegeben.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>%1 von %2 wird exportiert</translation>
    </message>
    <message>
        <source>Tells the article of saved pages and text dumps from the page furniture; touches no library.</source>
        <translation>Trennt in gespeicherten Seiten und Textabzügen den Artikel vom Seitenbeiwerk; rührt keine Bibliothek an.</translation>
    </message>
    <message>
        <source>One JSON object for each file, on a line of its own (the default).</source>
        <translation>Ein JSON-Objekt je Datei, in einer eigenen Zeile (die Vorgabe).</translation>
    </message>
    <message>
        <source>The clean text instead.</source>
        <translation>Stattdessen den reinen Text.</translation>
    </message>
    <message>
        <source>Saved pages and text dumps.</source>
        <translation>Gespeicherte Seiten und Textabzüge.</translation>
    </message>
    <message>
        <source>Say which files to extract.</source>
        <translation>Geben Sie an, aus welchen Dateien der Artikel gewonnen wird.</translation>
    </message>
    <message>
        <source>Imports saved pages, text dumps and Galley JSONL into the library.</source>
        <translation>Importiert gespeicherte Seiten, Textabzüge und Galley-JSONL in die Bibliothek.</translation>
    </message>
    <message>
        <source>Files, and folders with all that is in them.</source>
        <translation>Dateien, und Ordner mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>PFAD…</translation>
    </message>
    <message>
        <source>Say which files or folders to import.</source>
        <translation>Geben Sie an, welche Dateien oder Ordner importiert werden.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>%1 von %2 wird importiert</translation>
    </message>
    <message>
        <source>%1 added, %2 new versions, %3 already there, %4 not imported</source>
        <translation>%1 hinzugefügt, %2 neue Fassungen, %3 schon vorhanden, %4 nicht importiert</translation>
    </message>
    <message>
        <source>Lists the articles, newest first: id, date, language, source, headline.</source>
        <translation>Listet die Artikel auf, die neuesten zuerst: Nummer, Datum, Sprache, Quelle, Überschrift.</translation>
    </message>
    <message>
        <source>One JSON object for each article, on a line of its own.</source>
        <translation>Ein JSON-Objekt je Artikel, in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The limit must be a number.</source>
        <translation>Die Grenze muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Finds articles by words, phrases and fields, and shows where the words stand.</source>
        <translation>Findet Artikel nach Wörtern, Wortfolgen und Feldern und zeigt, wo die Wörter stehen.</translation>
    </message>
    <message>
        <source>newest (the default), oldest or best.</source>
        <translation>newest (neueste zuerst, die Vorgabe), oldest (älteste) oder best (beste).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>At most so many (the default is 50).</source>
        <translation>Höchstens so viele (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SUCHANFRAGE</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Geben Sie an, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>The order or the limit cannot be read.</source>
        <translation>Die Reihenfolge oder die Grenze ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Prints an article clean, without the page furniture.</source>
        <translation>Gibt einen Artikel ohne das Seitenbeiwerk aus.</translation>
    </message>
    <message>
        <source>Everything that the library keeps of it but the source document, as Galley JSONL.</source>
        <translation>Alles, was die Bibliothek davon aufbewahrt, außer dem Quelldokument, als Galley-JSONL.</translation>
    </message>
    <message>
        <source>The number that &quot;galley-cli list&quot; prints first.</source>
        <translation>Die Nummer, die „galley-cli list“ zuerst ausgibt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>Say the id of one article.</source>
        <translation>Geben Sie die Nummer eines Artikels an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles found</source>
        <translation>
            <numerusform>%Ln Artikel gefunden</numerusform>
            <numerusform>%Ln Artikel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and save what can be read with &quot;galley-cli export&quot;.</source>
        <translation>Die Bibliothek ist beschädigt, und die Kopie ebenso (%1). Behalten Sie ältere Sicherungen, und retten Sie mit „galley-cli export“, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Article %1: its source document cannot be read and was left out.</source>
        <translation>Artikel %1: Sein Quelldokument kann nicht gelesen werden und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Article %1 is not in the library.</source>
        <translation>Artikel %1 ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Article %1 cannot be read and was left out.</source>
        <translation>Artikel %1 kann nicht gelesen werden und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are missing or not whole</source>
        <translation>
            <numerusform>%Ln Artikel fehlt oder ist unvollständig</numerusform>
            <numerusform>%Ln Artikel fehlen oder sind unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and none of these articles can be read. Restore a backup.</source>
        <translation>Die Bibliothek ist beschädigt, und keiner dieser Artikel kann gelesen werden. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>%1: is in the library already, as article %2 (%3).</source>
        <translation>%1: ist schon in der Bibliothek, als Artikel %2 (%3).</translation>
    </message>
    <message>
        <source>Shows every hit of a query, mention of an entity or event of a type with what stands around it.</source>
        <translation>Zeigt jeden Treffer einer Suchanfrage, jede Erwähnung einer Entität oder jedes Ereignis eines Typs mit dem, was darum herum steht.</translation>
    </message>
    <message>
        <source>The mentions of the entity with this name, alias or Wikidata number.</source>
        <translation>Die Erwähnungen der Entität mit diesem Namen, weiteren Namen oder dieser Wikidata-Nummer.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>So many characters before and after (the default is 40).</source>
        <translation>So viele Zeichen davor und danach (Vorgabe: 40).</translation>
    </message>
    <message>
        <source>found (the default), hit, left or right: by what stands there.</source>
        <translation>found (wie gefunden, die Vorgabe), hit (nach dem Treffer), left oder right (nach dem, was links oder rechts davon steht).</translation>
    </message>
    <message>
        <source>One JSON object for each hit, on a line of its own.</source>
        <translation>Ein JSON-Objekt je Treffer, in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Words to look for, as in galley-cli search.</source>
        <translation>Wörter, nach denen gesucht wird, wie bei galley-cli search.</translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation>[SUCHANFRAGE]</translation>
    </message>
    <message>
        <source>Say what to show: an entity, a type of events or a query.</source>
        <translation>Geben Sie an, was gezeigt wird: eine Entität, ein Ereignistyp oder eine Suchanfrage.</translation>
    </message>
    <message>
        <source>The order or the length of the context cannot be read.</source>
        <translation>Die Reihenfolge oder die Länge des Kontexts ist nicht zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Found by a rule for this part; the reasons say how much it is like the text of the article.</source>
        <translation>Durch eine Regel für diesen Teil gefunden; die Gründe sagen, wie sehr er dem Text des Artikels gleicht.</translation>
    </message>
    <message>
        <source>What each block of the page is and the three strongest reasons for it; with --json within the object.</source>
        <translation>Was jeder Block der Seite ist und die drei stärksten Gründe dafür; mit --json innerhalb des Objekts.</translation>
    </message>
    <message>
        <source>Article %1 cannot be read.</source>
        <translation>Artikel %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reads articles that an older Galley imported again from their kept sources.</source>
        <translation>Liest Artikel, die ein älteres Galley importiert hat, aus ihren aufbewahrten Quelldokumenten neu ein.</translation>
    </message>
    <message>
        <source>All articles with a kept source, also those that this version has read already.</source>
        <translation>Alle Artikel mit aufbewahrtem Quelldokument, auch solche, die diese Version schon eingelesen hat.</translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation>%1 von %2 wird neu eingelesen</translation>
    </message>
    <message>
        <source>Article %1 stays as it is: its page text has changed, and marks or notes would lose their place.</source>
        <translation>Artikel %1 bleibt, wie er ist: Der Text seiner Seite hat sich geändert, und Markierungen oder Notizen würden ihre Stelle verlieren.</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>%1 changed, %2 new versions, %3 the same, %4 kept as they were, %5 not readable</source>
        <translation>%1 geändert, %2 neue Fassungen, %3 gleich, %4 unverändert behalten, %5 nicht lesbar</translation>
    </message>
    <message>
        <source>Every hit of the words in its context, instead of articles.</source>
        <translation>Jeden Treffer der Wörter in seinem Kontext statt der Artikel.</translation>
    </message>
    <message>
        <source>Say types or groups of events only.</source>
        <translation>Nennen Sie nur Typen oder Gruppen von Ereignissen.</translation>
    </message>
    <message>
        <source>The query has no words to show in their context. Mentions and events are shown by --entity and --event.</source>
        <extracomment>Do not translate --entity and --event</extracomment>
        <translation>Die Suche hat keine Wörter, die sich im Zusammenhang zeigen ließen. Erwähnungen und Ereignisse zeigen --entity und --event.</translation>
    </message>
    <message>
        <source>The events of this type or group, or of any of several with commas between.</source>
        <translation>Die Ereignisse dieses Typs oder dieser Gruppe, oder mehrerer, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, lang: source: entity: event: date:from..to; after -- when it begins with a -</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, Anfang*, AND OR NOT, lang: source: entity: event: date:von..bis; nach --, wenn sie mit - beginnt</translation>
    </message>
    <message>
        <source>The query has no words to show in their context.</source>
        <translation>Die Suche hat keine Wörter, die sich im Zusammenhang zeigen ließen.</translation>
    </message>
    <message>
        <source>The search index of this library is an older one, so that some spellings are not found. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Der Suchindex dieser Bibliothek ist ein älterer, sodass manche Schreibweisen nicht gefunden werden. „%1“ legt ihn neu an.</translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that articles may be missing here. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Der Suchindex dieser Bibliothek ist beschädigt, sodass hier Artikel fehlen können. „%1“ legt ihn neu an.</translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that nothing was found. &quot;%1&quot; makes it anew from the articles.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Der Suchindex dieser Bibliothek ist beschädigt, sodass nichts gefunden wurde. „%1“ legt ihn aus den Artikeln neu an.</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <extracomment>placeholder in the command palette</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has this name, or it cannot be used now</source>
        <extracomment>in the command palette, in place of its rows</extracomment>
        <translation>Kein Befehl heißt so, oder er ist jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>galley::CompletionModel</name>
    <message>
        <source>Fields</source>
        <extracomment>group of completions beneath the search field: names such as &quot;lang:&quot;</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>group of completions beneath the search field: values such as &quot;lang:de&quot;</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <extracomment>group of completions beneath the search field: what was searched for before</extracomment>
        <translation>Letzte Suchen</translation>
    </message>
</context>
<context>
    <name>galley::ConcordancePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>beside the title of the keywords in context: how many lines there are</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in context</source>
        <translation>%1 im Kontext</translation>
    </message>
    <message>
        <source>By article</source>
        <extracomment>order of keywords in context: as the articles come</extracomment>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <extracomment>order of keywords in context: by the words before the keyword</extracomment>
        <translation>Nach dem Wort davor</translation>
    </message>
    <message>
        <source>By keyword</source>
        <extracomment>order of keywords in context: by the keyword itself</extracomment>
        <translation>Nach Stichwort</translation>
    </message>
    <message>
        <source>By what follows</source>
        <extracomment>order of keywords in context: by the words behind the keyword</extracomment>
        <translation>Nach dem Wort danach</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button that leaves the page</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <extracomment>title of the page of keywords in context; %1 is a query, an entity or a type of event</extracomment>
        <translation>Stichwörter im Zusammenhang</translation>
    </message>
    <message>
        <source>There is nothing to show here. Search for a word first, or for one entity or one type of event alone, as in entity:Paris or event:Attack.</source>
        <translation>Hier gibt es nichts zu zeigen. Suchen Sie zuerst nach einem Wort, oder allein nach einer Entität oder einem Ereignistyp, wie in entity:Paris oder event:Attack.</translation>
    </message>
</context>
<context>
    <name>galley::DateFormat</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a date in this year, in Qt&apos;s letters: d is the day, MMM the short and MMMM the long name of the month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in another year, in Qt&apos;s letters: d is the day, MMM the short name of the month, yyyy the year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>galley::Desktop</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Die Bibliothek kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Reads, tags, finds and exports news articles.</source>
        <translation>Liest, markiert, findet und exportiert Nachrichtenartikel.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Opens a library of sample articles.</source>
        <translation>Öffnet eine Bibliothek mit Beispielartikeln.</translation>
    </message>
    <message>
        <source>Files and folders to import.</source>
        <translation>Dateien und Ordner, die importiert werden.</translation>
    </message>
    <message>
        <source>The library to open, instead of the one that was open last.</source>
        <translation>Die Bibliothek, die statt der zuletzt offenen geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>galley::DetailsTab</name>
    <message>
        <source>Begun</source>
        <extracomment>state of an article: somebody has begun to read it</extracomment>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>state of an article</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>state of an article</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <extracomment>state of an article, for example &quot;Read&quot;, and that it has a star</extracomment>
        <translation>%1, mit Stern</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <extracomment>kind of block in the article, and how many there are: &quot;Paragraph: 12&quot;</extracomment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>names of fields with what is known about an article, from here on</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Offsets in code points</source>
        <translation>Positionen in Codepunkten</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>button beside the article&apos;s language: opens a list of languages</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open an article to see what is known about it</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, was über ihn bekannt ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a moment: the day, then the time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Nummer der Fassung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
</context>
<context>
    <name>galley::Edit</name>
    <message>
        <source>&quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article, as in: &quot;Paris&quot; tagged</extracomment>
        <translation>„%1“ markiert</translation>
    </message>
    <message>
        <source>All mentions of &quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation>Alle Erwähnungen von „%1“ markiert</translation>
    </message>
    <message>
        <source>Mention removed</source>
        <translation>Erwähnung entfernt</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>Ereignis entfernt</translation>
    </message>
    <message>
        <source>Mention changed</source>
        <translation>Erwähnung geändert</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Ereignis geändert</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>%1 besetzt</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>%1 geleert</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>Mit %1 verknüpft</translation>
    </message>
    <message>
        <source>Block turned into content</source>
        <translation>Block zu Inhalt gemacht</translation>
    </message>
    <message>
        <source>Block turned into page furniture</source>
        <translation>Block zu Seitenbeiwerk gemacht</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>Stern gesetzt</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <source>Reading state changed</source>
        <translation>Lesestand geändert</translation>
    </message>
    <message>
        <source>Language of the article changed</source>
        <translation>Sprache des Artikels geändert</translation>
    </message>
    <message>
        <source>Headline changed</source>
        <translation>Überschrift geändert</translation>
    </message>
    <message>
        <source>Page confirmed</source>
        <translation>Seite bestätigt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; made</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Sammlung „%1“ angelegt</translation>
    </message>
    <message>
        <source>Collection renamed</source>
        <translation>Sammlung umbenannt</translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; removed</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Sammlung „%1“ entfernt</translation>
    </message>
    <message>
        <source>Put into &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>In „%1“ abgelegt</translation>
    </message>
    <message>
        <source>Taken from &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Aus „%1“ herausgenommen</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation>Gespeicherte Suche entfernt</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>Artikel entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Event changed; kept, though its type has no such role: %1</source>
        <extracomment>%1 is one or several roles of an event&apos;s arguments which the type that it now has does not know, e.g. Attacker</extracomment>
        <translation>Ereignis geändert; beibehalten, obwohl sein Typ keine solche Rolle hat: %1</translation>
    </message>
    <message>
        <source>Shown here and on later pages of %1 like this</source>
        <extracomment>a block of the page is part of the article; %1 is a site, as in wire.example</extracomment>
        <translation>Hier und auf späteren Seiten dieser Art von %1 eingeblendet</translation>
    </message>
    <message>
        <source>Hidden here and on later pages of %1 like this</source>
        <extracomment>a block of the page is no part of the article; %1 is a site, as in wire.example</extracomment>
        <translation>Hier und auf späteren Seiten dieser Art von %1 ausgeblendet</translation>
    </message>
    <message>
        <source>What was learned about %1 changed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>Gelerntes zu %1 geändert</translation>
    </message>
    <message>
        <source>Something learned about %1 removed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>Etwas Gelerntes zu %1 entfernt</translation>
    </message>
    <message>
        <source>All that was learned about %1 forgotten</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation>Alles zu %1 Gelernte vergessen</translation>
    </message>
</context>
<context>
    <name>galley::EntitiesTab</name>
    <message>
        <source>Press T to tag the first name</source>
        <translation>Drücken Sie T, um den ersten Namen zu markieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>placeholder of the field that filters the list of entities</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Entities in this article</source>
        <translation>Entitäten in diesem Artikel</translation>
    </message>
    <message>
        <source>Select a name, then press a letter</source>
        <translation>Wählen Sie einen Namen aus, dann drücken Sie einen Buchstaben</translation>
    </message>
</context>
<context>
    <name>galley::EntityLinkField</name>
    <message>
        <source>Link to entity</source>
        <extracomment>placeholder of the field that points a mention to an entity of the library</extracomment>
        <translation>Mit Entität verknüpfen</translation>
    </message>
</context>
<context>
    <name>galley::EntityListModel</name>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation>×%L1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln mentions</source>
        <extracomment>said by a screen reader, and in a tooltip: a name, its type, how often it is mentioned</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln Erwähnung</numerusform>
            <numerusform>%1, %2, %Ln Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Error</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than Galley takes (16 MB).</source>
        <translation>Die Datei ist größer, als Galley annimmt (16 MB).</translation>
    </message>
    <message>
        <source>The file holds no text: it is a picture, a program or another binary file.</source>
        <translation>Die Datei enthält keinen Text: Sie ist ein Bild, ein Programm oder eine andere Binärdatei.</translation>
    </message>
    <message>
        <source>The character set of the file cannot be told.</source>
        <translation>Der Zeichensatz der Datei lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>There is no text on the page.</source>
        <translation>Auf der Seite steht kein Text.</translation>
    </message>
    <message>
        <source>The page is built in a way that no real page is, and was not read further.</source>
        <translation>Die Seite ist so gebaut, wie es keine echte Seite ist, und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The file is not in the expected format.</source>
        <translation>Die Datei hat nicht das erwartete Format.</translation>
    </message>
    <message>
        <source>The file is not in the expected format (%1).</source>
        <translation>Die Datei hat nicht das erwartete Format (%1).</translation>
    </message>
    <message>
        <source>The file is not a Galley library.</source>
        <translation>Die Datei ist keine Galley-Bibliothek.</translation>
    </message>
    <message>
        <source>The library was written by a newer Galley.</source>
        <translation>Die Bibliothek wurde von einem neueren Galley geschrieben.</translation>
    </message>
    <message>
        <source>The library cannot be written to.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The library reported a fault (%1).</source>
        <translation>Die Bibliothek meldete einen Fehler (%1).</translation>
    </message>
    <message>
        <source>It is not in the library.</source>
        <translation>Es ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The request cannot be carried out (%1).</source>
        <translation>Die Anforderung kann nicht ausgeführt werden (%1).</translation>
    </message>
    <message>
        <source>The query cannot be read (%1).</source>
        <translation>Die Suchanfrage ist nicht zu lesen (%1).</translation>
    </message>
    <message>
        <source>A later change stands in the way.</source>
        <translation>Eine spätere Änderung steht im Weg.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Save only the page, without its pictures, or split the file.</source>
        <translation>Speichern Sie nur die Seite ohne ihre Bilder, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose saved pages (HTML) or plain text.</source>
        <translation>Wählen Sie gespeicherte Seiten (HTML) oder reinen Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Speichern Sie sie als UTF-8, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the text shows, and save it again.</source>
        <translation>Öffnen Sie die Seite im Browser, warten Sie, bis der Text erscheint, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save the page again, or save its text only.</source>
        <translation>Speichern Sie die Seite noch einmal, oder nur ihren Text.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>Wählen Sie eine andere Datei; diese blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>It was opened for reading only. Update Galley to change it.</source>
        <translation>Sie wurde nur zum Lesen geöffnet. Aktualisieren Sie Galley, um sie zu ändern.</translation>
    </message>
    <message>
        <source>It was opened for reading only. To change it, make the file and its folder writable.</source>
        <translation>Sie wurde nur zum Lesen geöffnet. Um sie zu ändern, machen Sie die Datei und ihren Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or save what can be read with &quot;galley-cli export&quot;.</source>
        <translation>Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder retten Sie mit „galley-cli export“, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Make room and try again; what was done before is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal; was vorher getan wurde, ist erhalten.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Machen Sie zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Es ist schon vorhanden.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The link points to nothing.</source>
        <translation>Die Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>It is no file but a pipe, a socket or a device.</source>
        <translation>Es ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is a folder, and a library is a file.</source>
        <translation>Es ist ein Ordner, eine Bibliothek ist aber eine Datei.</translation>
    </message>
    <message>
        <source>The last program did not close the library, and its folder cannot be written to.</source>
        <translation>Das letzte Programm hat die Bibliothek nicht geschlossen, und in ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name, or move it away first; nothing is ever overwritten.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie es zuvor; überschrieben wird nie etwas.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing is ever overwritten.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner; überschrieben wird nie etwas.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Prüfen Sie, ob Sie ihn öffnen dürfen.</translation>
    </message>
    <message>
        <source>Put back what it pointed to, or remove the link.</source>
        <translation>Legen Sie ihr Ziel wieder an, oder entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>Name the file, such as &quot;library.galley&quot; in that folder.</source>
        <translation>Nennen Sie die Datei, etwa „library.galley“ in diesem Ordner.</translation>
    </message>
    <message>
        <source>Copy the library, with the file beside it that ends in &quot;-wal&quot;, to a folder that you may write to, and open the copy.</source>
        <translation>Kopieren Sie die Bibliothek samt der Datei daneben, die auf „-wal“ endet, in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
</context>
<context>
    <name>galley::EventAttributes</name>
    <message>
        <source>Realis</source>
        <extracomment>field of an event: whether it happened, is planned, is possible or is said in general</extracomment>
        <translation>Wirklichkeit</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>field of an event: whether the source confirms it, claims it or disputes it</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>field of an event: past, present or future</extracomment>
        <translation>Zeitform</translation>
    </message>
    <message>
        <source>Negated</source>
        <extracomment>check box of an event: the text says that it did not happen</extracomment>
        <translation>Verneint</translation>
    </message>
</context>
<context>
    <name>galley::EventCard</name>
    <message>
        <source>Type of the event</source>
        <extracomment>accessible name of the field that changes an event&apos;s type</extracomment>
        <translation>Typ des Ereignisses</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a date is written in little room: &quot;13 Nov 2015&quot;; the letters are those of Qt&apos;s date formats</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>galley::EventListModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>said by a screen reader, and in a tooltip: an event&apos;s type, the word that names it, who or what is in it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>names one after the other in a narrow row: what is there already, then one more</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::EventsTab</name>
    <message>
        <source>Event %L1 of %L2</source>
        <extracomment>above the card of an event: which one of all events of the article it is</extracomment>
        <translation>Ereignis %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag the first event</source>
        <translation>Drücken Sie T, um das erste Ereignis zu markieren</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>button above the card of an event: deletes it</extracomment>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>heading of the list of all events in the article</extracomment>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Events in this article</source>
        <translation>Ereignisse in diesem Artikel</translation>
    </message>
    <message>
        <source>Select words, then press Shift and a letter</source>
        <translation>Wählen Sie Wörter aus, dann drücken Sie Umschalt und einen Buchstaben</translation>
    </message>
</context>
<context>
    <name>galley::ExportController</name>
    <message>
        <source>Kept</source>
        <extracomment>heading in the account of an export: what is kept</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>heading in the account of an export: what is changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading in the account of an export: what is left out</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Articles that could not be read, or not whole: %1</source>
        <translation>Artikel, die nicht oder nicht ganz gelesen werden konnten: %1</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Nennen Sie einen Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Nennen Sie eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>There is no such folder to write into.</source>
        <translation>Den Ordner, in den geschrieben werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>There are files in this folder already. Nothing is overwritten: choose another name.</source>
        <translation>In diesem Ordner sind schon Dateien. Es wird nichts überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file exists already. Nothing is overwritten: choose another name.</source>
        <translation>Diese Datei gibt es schon. Es wird nichts überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Galley JSONL (*.jsonl)</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation>Galley-JSONL (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected article(s)</source>
        <translation>
            <numerusform>Der ausgewählte Artikel (%Ln)</numerusform>
            <numerusform>Die %Ln ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) found for %1</source>
        <extracomment>%1 is a query; the number is how many articles it finds</extracomment>
        <translation>
            <numerusform>Der zu %1 gefundene Artikel (%Ln)</numerusform>
            <numerusform>Die %Ln zu %1 gefundenen Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection %1, %Ln article(s)</source>
        <extracomment>%1 is the name of a collection; the number is how many articles are in it</extracomment>
        <translation>
            <numerusform>Sammlung %1, %Ln Artikel</numerusform>
            <numerusform>Sammlung %1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the library</source>
        <translation>
            <numerusform>Der einzige Artikel der Bibliothek (%Ln)</numerusform>
            <numerusform>Alle %Ln Artikel der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and annotations side by side, for annotation tools and language technology.</source>
        <translation>Text und Annotationen nebeneinander, für Annotationswerkzeuge und Sprachtechnologie.</translation>
    </message>
    <message>
        <source>Everything, loss-free, for another library or programs of your own.</source>
        <translation>Alles, verlustfrei, für eine andere Bibliothek oder eigene Programme.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>title of a dialog</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>name of the list of formats for assistive technology</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>label of the choice of articles to export</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>With the source documents</source>
        <extracomment>option of an export: the bytes that came in go with the articles</extracomment>
        <translation>Mit den Quelldokumenten</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: opens a file dialog</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>What the format keeps</source>
        <translation>Was das Format behält</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Die Artikel werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Not everything fits into this format:</source>
        <translation>Nicht alles passt in dieses Format:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button of a dialog</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln article(s)</source>
        <extracomment>button: starts the export</extracomment>
        <translation>
            <numerusform>%Ln Artikel exportieren</numerusform>
            <numerusform>%Ln Artikel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate beside the folder</source>
        <translation>Den Nachweis neben dem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the certificate beside the file</source>
        <translation>Den Nachweis neben der Datei speichern</translation>
    </message>
</context>
<context>
    <name>galley::FacetPopup</name>
    <message>
        <source>Filter</source>
        <extracomment>in the empty field above a long list of values</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>The articles in the list have nothing of this.</source>
        <translation>Die Artikel in der Liste haben nichts davon.</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>galley::FacetRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a chip of the facets when several values are chosen: %1 is &quot;Language&quot;, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>galley::FacetText</name>
    <message>
        <source>Unread</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that nobody has opened</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that somebody is working on</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that are finished</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of the facet &quot;State&quot;</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Check this page</source>
        <extracomment>a value of the facet &quot;State&quot;: pages whose extraction is doubtful</extracomment>
        <translation>Diese Seite prüfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: %1 is &quot;November&quot;, %2 is &quot;2015&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>name of a facet: the languages of the articles found, with their numbers</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>name of a facet: the publications of the articles found, with their numbers</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>name of a facet: the months of the articles found, with their numbers</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>name of a facet: the entities of the articles found, with their numbers</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>name of a facet: the types of events in the articles found, with their numbers</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>name of a facet: the reading states of the articles found, with their numbers</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a value of the facet &quot;Language&quot;: articles whose language nobody knows</extracomment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>galley::FacetValueModel</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>read aloud: a value of a facet and how many articles have it</extracomment>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FillerListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>said by a screen reader, and in a tooltip: the words of a mention, then its type</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::FillerPicker</name>
    <message>
        <source>Find a filler for %1</source>
        <extracomment>placeholder of the field that filters what may fill a role, for example &quot;Find a filler for Attacker&quot;</extracomment>
        <translation>Füller für %1 suchen</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Not found</source>
        <extracomment>in the line that finds words in the article, when there are none</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in the line that finds words in the article: number of the hit and of all hits</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>placeholder of the field that finds words in the article</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes the line for finding words</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: the name of its action, then its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>galley::ImportReportModel</name>
    <message>
        <source>Nothing; the article was left as it is.</source>
        <translation>Nichts; der Artikel blieb, wie er ist.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>column of the import report</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column of the import report: why the file was not taken</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>column of the import report: what the editor can do about it</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The same article is in the library already, as number %1.</source>
        <translation>Derselbe Artikel ist schon in der Bibliothek, als Nummer %1.</translation>
    </message>
    <message>
        <source>The same article is in the library already: “%1”.</source>
        <translation>Derselbe Artikel ist schon in der Bibliothek: „%1“.</translation>
    </message>
</context>
<context>
    <name>galley::ImportReportPage</name>
    <message>
        <source>The import was stopped. What was imported before is kept.</source>
        <translation>Der Import wurde angehalten. Was vorher importiert wurde, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) stayed on older versions, because their text is gone from the new ones.</source>
        <translation>
            <numerusform>%Ln Annotation blieb bei einer älteren Fassung, weil ihr Text in der neuen fehlt.</numerusform>
            <numerusform>%Ln Annotationen blieben bei älteren Fassungen, weil ihr Text in den neuen fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was imported.</source>
        <translation>Alles wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln neue Fassung</numerusform>
            <numerusform>%Ln neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln nicht importiert</numerusform>
            <numerusform>%Ln nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>puts between the parts of a list: &quot;12 added, 2 not imported&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import report: under the number of articles that are new in the library</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>new versions</source>
        <extracomment>import report: under the number of articles whose text has changed</extracomment>
        <translation>neue Fassungen</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>import report: under the number of files whose article is in the library already</extracomment>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>import report: under the number of files that could not be taken</extracomment>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Import report</source>
        <extracomment>title of the page that says what became of an import</extracomment>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>button: puts the import report on the clipboard</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Try these again</source>
        <extracomment>button: imports the files that failed once more</extracomment>
        <translation>Diese noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the import report</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>accessible name of the pane beside the reader</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>tab of the inspector: what the article names</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>tab of the inspector: what happens in the article</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tab of the inspector: what editors wrote about the article</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tab of the inspector: headline, source, times, language of the article</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>galley::InspectorPage</name>
    <message>
        <source>Find in all articles</source>
        <extracomment>menu of an entity or an event in the inspector: a search for its like</extracomment>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Show all in context</source>
        <extracomment>menu of an entity or an event in the inspector: all places, each with the words around it</extracomment>
        <translation>Alle im Zusammenhang zeigen</translation>
    </message>
</context>
<context>
    <name>galley::JobStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>status line: more jobs are running than the one that is shown</extracomment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>menu entry that stops a running job; %1 is what it says of itself, e.g. &quot;Importing 38 of 120&quot;</extracomment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tooltip of the cross beside a running job</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>galley::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <extracomment>placeholder in the field that records a shortcut</extracomment>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
</context>
<context>
    <name>galley::LanguageCell</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>galley::LanguageGrid</name>
    <message>
        <source>Choose from 30 Languages</source>
        <extracomment>title of the language menu; it has 31 entries, Chinese is counted once</extracomment>
        <translation>Auswahl aus 30 Sprachen</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Find a language</source>
        <extracomment>placeholder of the field that filters the language menu</extracomment>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Changes the interface at once. Articles keep their own language and direction.</source>
        <translation>Ändert die Oberfläche sofort. Artikel behalten ihre eigene Sprache und Richtung.</translation>
    </message>
    <message>
        <source>Changes how this article is set and searched. Its text stays as it is.</source>
        <translation>Ändert, wie dieser Artikel gesetzt und durchsucht wird. Sein Text bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>galley::LearnedDialog</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation>Auf %1 von %2 Artikeln angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>%Ln Artikel geändert</numerusform>
            <numerusform>%Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>title of a dialog: what the program knows about sites from their pages and from what was hidden or shown</extracomment>
        <translation>Aus Seiten gelernt</translation>
    </message>
    <message>
        <source>What you hide or show is remembered for later pages of the same kind, and text that stands at the same place on several pages of a site is hidden.</source>
        <translation>Was Sie aus- oder einblenden, wird für spätere Seiten derselben Art gemerkt, und Text, der auf mehreren Seiten einer Website an derselben Stelle steht, wird ausgeblendet.</translation>
    </message>
    <message>
        <source>Find a site or a text</source>
        <translation>Website oder Text suchen</translation>
    </message>
    <message>
        <source>Nothing was learned yet. Hide or show a part of an article, or import several pages of one site.</source>
        <translation>Noch wurde nichts gelernt. Blenden Sie einen Teil eines Artikels aus oder ein, oder importieren Sie mehrere Seiten einer Website.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: takes back what was done last</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: removes the chosen row of what was learned</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget this site</source>
        <extracomment>button: removes all that was learned about a site</extracomment>
        <translation>Diese Website vergessen</translation>
    </message>
    <message>
        <source>Apply to the library</source>
        <extracomment>button: the articles of the site that are in the library get what was learned</extracomment>
        <translation>Auf die Bibliothek anwenden</translation>
    </message>
    <message>
        <source>Shows and hides alike in the articles of this site that are in the library already</source>
        <translation>Blendet in den Artikeln dieser Website, die schon in der Bibliothek sind, ebenso ein und aus</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::LearnedModel</name>
    <message>
        <source>Text that is the same on several pages</source>
        <translation>Text, der auf mehreren Seiten gleich ist</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>of text of a page: it is part of the article</extracomment>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>Hidden, whatever it says</source>
        <extracomment>of text of a page: it is no part of the article</extracomment>
        <translation>Ausgeblendet, was immer dort steht</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>in place of an address: wherever on the site</extracomment>
        <translation>Alle Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>column: the beginning of a text that stands on pages of a site</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>column: whether the text is shown or hidden</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>On pages like</source>
        <extracomment>column: the pattern of the addresses of pages, as in /news/*</extracomment>
        <translation>Auf Seiten wie</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>column: on how many pages it was applied</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column: the date since which it is known</extracomment>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>galley::LinkChoiceModel</name>
    <message>
        <source>New entity &quot;%1&quot;</source>
        <extracomment>first row of a list of entities: makes a new one with this name</extracomment>
        <translation>Neue Entität „%1“</translation>
    </message>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation>×%L1</translation>
    </message>
</context>
<context>
    <name>galley::ListPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <extracomment>above the list: how many articles it has</extracomment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <extracomment>in the empty search field; %1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>order of the articles in the list: those that fit the query best</extracomment>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>tooltip of the button that shows the order of the list</extracomment>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Drop saved pages or text files here</source>
        <translation>Gespeicherte Seiten oder Textdateien hier ablegen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>button in the empty library</extracomment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>button in the empty library</extracomment>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button below &quot;nothing found&quot;</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <extracomment>%1 is the query as it was typed</extracomment>
        <translation>Nichts gefunden zu %1</translation>
    </message>
    <message>
        <source>No articles in %1</source>
        <extracomment>%1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation>Keine Artikel in %1</translation>
    </message>
    <message numerus="yes">
        <source>without %1: %Ln article(s)</source>
        <extracomment>below &quot;nothing found&quot;: %1 is a part of the query, the number is how many articles there are when it is left out</extracomment>
        <translation>
            <numerusform>ohne %1: %Ln Artikel</numerusform>
            <numerusform>ohne %1: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>This query cannot be read yet</source>
        <extracomment>in the empty list, while the query has a fault that is explained above</extracomment>
        <translation>Diese Suchanfrage ist noch nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <extracomment>above the list, while they are being counted: how many articles it has at least</extracomment>
        <translation>
            <numerusform>über %Ln Artikel</numerusform>
            <numerusform>über %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LossModel</name>
    <message>
        <source>Kept</source>
        <extracomment>account of an export: this stays as it is</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>account of an export: this is written in another way</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>account of an export: this is not written</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>column in the account of an export: kept, changed or left out</extracomment>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column in the account of an export: which things, and how many</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>column in the account of an export</extracomment>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>galley::LossReport</name>
    <message numerus="yes">
        <source>%Ln entity mention(s) kept</source>
        <translation>
            <numerusform>%Ln Entitätserwähnung behalten</numerusform>
            <numerusform>%Ln Entitätserwähnungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept</source>
        <translation>
            <numerusform>%Ln Ereignis behalten</numerusform>
            <numerusform>%Ln Ereignisse behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) kept</source>
        <translation>
            <numerusform>%Ln Argument behalten</numerusform>
            <numerusform>%Ln Argumente behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to an entity kept as a Wikidata reference</source>
        <translation>
            <numerusform>%Ln Verknüpfung mit einer Entität als Wikidata-Verweis behalten</numerusform>
            <numerusform>%Ln Verknüpfungen mit einer Entität als Wikidata-Verweis behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of mentions of the same thing kept</source>
        <translation>
            <numerusform>%Ln Gruppe von Erwähnungen derselben Sache behalten</numerusform>
            <numerusform>%Ln Gruppen von Erwähnungen derselben Sache behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) split at a line end or trimmed of white space</source>
        <translation>
            <numerusform>%Ln Spanne am Zeilenende geteilt oder um Leerraum gekürzt</numerusform>
            <numerusform>%Ln Spannen am Zeilenende geteilt oder um Leerraum gekürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of the text replaced by a space</source>
        <translation>
            <numerusform>%Ln Zeichen des Textes durch ein Leerzeichen ersetzt</numerusform>
            <numerusform>%Ln Zeichen des Textes durch ein Leerzeichen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of a type or role changed to one that the format allows</source>
        <translation>
            <numerusform>%Ln Name eines Typs oder einer Rolle in einen geändert, den das Format zulässt</numerusform>
            <numerusform>%Ln Namen von Typen oder Rollen in solche geändert, die das Format zulässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of a time or quantity written as a note</source>
        <translation>
            <numerusform>%Ln Wert einer Zeit oder Menge als Notiz geschrieben</numerusform>
            <numerusform>%Ln Werte von Zeiten oder Mengen als Notiz geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certainty value(s) of an argument written as a note</source>
        <translation>
            <numerusform>%Ln Gewissheit eines Arguments als Notiz geschrieben</numerusform>
            <numerusform>%Ln Gewissheiten von Argumenten als Notiz geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) attached to the annotation of the same span</source>
        <translation>
            <numerusform>%Ln Notiz an die Annotation derselben Spanne gehängt</numerusform>
            <numerusform>%Ln Notizen an die Annotation derselben Spanne gehängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left out, as they stand on no annotation</source>
        <translation>
            <numerusform>%Ln Notiz weggelassen, da sie an keiner Annotation steht</numerusform>
            <numerusform>%Ln Notizen weggelassen, da sie an keiner Annotation stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without a letter left out</source>
        <translation>
            <numerusform>%Ln Erwähnung ohne Buchstaben weggelassen</numerusform>
            <numerusform>%Ln Erwähnungen ohne Buchstaben weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a letter in the trigger left out</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Buchstaben im Auslöser weggelassen</numerusform>
            <numerusform>%Ln Ereignisse ohne Buchstaben im Auslöser weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) left out, as their filler is</source>
        <translation>
            <numerusform>%Ln Argument weggelassen, da es sein Füller ist</numerusform>
            <numerusform>%Ln Argumente weggelassen, da es ihre Füller sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and aliases of %Ln entity(s) without a Wikidata number left out</source>
        <translation>
            <numerusform>Name und weitere Namen von %Ln Entität ohne Wikidata-Nummer weggelassen</numerusform>
            <numerusform>Namen und weitere Namen von %Ln Entitäten ohne Wikidata-Nummer weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln annotator(s) left out</source>
        <translation>
            <numerusform>Der Name von %Ln Annotator weggelassen</numerusform>
            <numerusform>Die Namen von %Ln Annotatoren weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of the blocks of %Ln article(s) left out</source>
        <translation>
            <numerusform>Die Rollen der Blöcke von %Ln Artikel weggelassen</numerusform>
            <numerusform>Die Rollen der Blöcke von %Ln Artikeln weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %Ln article(s) left out</source>
        <translation>
            <numerusform>Die Metadaten von %Ln Artikel weggelassen</numerusform>
            <numerusform>Die Metadaten von %Ln Artikeln weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source documents of %Ln article(s) left out</source>
        <translation>
            <numerusform>Die Quelldokumente von %Ln Artikel weggelassen</numerusform>
            <numerusform>Die Quelldokumente von %Ln Artikeln weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) left out</source>
        <translation>
            <numerusform>%Ln ältere Fassung weggelassen</numerusform>
            <numerusform>%Ln ältere Fassungen weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tooltip of the button that opens the menus</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import saved pages and texts</source>
        <translation>Gespeicherte Seiten und Texte importieren</translation>
    </message>
    <message>
        <source>Saved pages and texts (*.html *.htm *.xhtml *.txt *.jsonl)</source>
        <translation>Gespeicherte Seiten und Texte (*.html *.htm *.xhtml *.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder with all that is in it</source>
        <translation>Einen Ordner mit allem, was darin ist, importieren</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation>Die Bibliothek ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln faults</source>
        <translation>
            <numerusform>Die Bibliothek hat %Ln Fehler</numerusform>
            <numerusform>Die Bibliothek hat %Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has faults: %1. Make a backup, then run &quot;galley-cli check --rebuild-index&quot;.</source>
        <translation>Die Bibliothek hat Fehler: %1. Legen Sie eine Sicherung an und rufen Sie dann „galley-cli check --rebuild-index“ auf.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Die Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Die Bibliothek wird gesichert</translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation>Die Bibliothek wurde nach %1 kopiert</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Counting the files to import</source>
        <translation>Die Dateien für den Import werden gezählt</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>%1 von %2 wird importiert</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>link behind the result of an import in the status line</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>%1 von %2 wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
            <numerusform>%Ln Artikel nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>the library of sample articles, in the title of the window</extracomment>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <extracomment>title of the window: the library&apos;s name or file, and the program&apos;s; keep &quot;Galley&quot; at the end, as it is</extracomment>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Galley libraries (*.galley)</source>
        <translation>Galley-Bibliotheken (*.galley)</translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and export what can be read.</source>
        <translation>Die Bibliothek ist beschädigt, und die Kopie ebenso (%1). Behalten Sie ältere Sicherungen, und exportieren Sie, was sich lesen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be read whole. Check the library, or restore a backup.</source>
        <translation>
            <numerusform>%Ln Artikel konnte nicht ganz gelesen werden. Prüfen Sie die Bibliothek, oder spielen Sie eine Sicherung zurück.</numerusform>
            <numerusform>%Ln Artikel konnten nicht ganz gelesen werden. Prüfen Sie die Bibliothek, oder spielen Sie eine Sicherung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading older articles again</source>
        <translation>Ältere Artikel werden neu eingelesen</translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation>%1 von %2 wird neu eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were read by an older version of Galley.</source>
        <extracomment>button behind &quot;312 articles were read by an older version of Galley.&quot;</extracomment>
        <translation>
            <numerusform>%Ln Artikel wurde von einer älteren Version von Galley eingelesen.</numerusform>
            <numerusform>%Ln Artikel wurden von einer älteren Version von Galley eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read again</source>
        <translation>
            <numerusform>%Ln Artikel neu eingelesen</numerusform>
            <numerusform>%Ln Artikel neu eingelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 says how many articles were read again, %2 how many of them look different now</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was read by an older version of Galley</source>
        <translation>Kein Artikel wurde von einer älteren Version von Galley eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>The pages of %Ln articles cannot be read again; they stay as they are: %1.</source>
        <translation>
            <numerusform>Die Seite von %Ln Artikel kann nicht neu eingelesen werden; er bleibt, wie er ist: %1.</numerusform>
            <numerusform>Die Seiten von %Ln Artikeln können nicht neu eingelesen werden; sie bleiben, wie sie sind: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stay as they are, because marks or notes would lose their place: %1.</source>
        <translation>
            <numerusform>%Ln Artikel bleibt, wie er ist, weil Markierungen oder Notizen ihre Stelle verlören: %1.</numerusform>
            <numerusform>%Ln Artikel bleiben, wie sie sind, weil Markierungen oder Notizen ihre Stelle verlören: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing the search index</source>
        <translation>Der Suchindex wird repariert</translation>
    </message>
    <message>
        <source>Renewing the search index</source>
        <translation>Der Suchindex wird erneuert</translation>
    </message>
    <message>
        <source>The search index is damaged. It is made anew from the articles; until then searches may find too little.</source>
        <translation>Der Suchindex ist beschädigt. Er wird aus den Artikeln neu angelegt; bis dahin finden Suchen womöglich zu wenig.</translation>
    </message>
    <message>
        <source>Search index: article %1 of %2</source>
        <translation>Suchindex: Artikel %1 von %2</translation>
    </message>
    <message>
        <source>The search index is up to date.</source>
        <translation>Der Suchindex ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The search index is renewed further at the next start.</source>
        <translation>Der Suchindex wird beim nächsten Start weiter erneuert.</translation>
    </message>
    <message>
        <source>Applying what was learned</source>
        <translation>Gelerntes wird angewendet</translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation>Auf %1 von %2 Artikeln angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>%Ln Artikel geändert</numerusform>
            <numerusform>%Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this article&apos;s site</source>
        <translation>Über die Website dieses Artikels ist nichts bekannt</translation>
    </message>
</context>
<context>
    <name>galley::MatchNotifier</name>
    <message numerus="yes">
        <source>%Ln new article(s) in “%1”</source>
        <extracomment>status line: articles came in that a saved search finds; %1 is its name</extracomment>
        <translation>
            <numerusform>%Ln neuer Artikel in „%1“</numerusform>
            <numerusform>%Ln neue Artikel in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New articles in %Ln saved search(es)</source>
        <extracomment>status line: articles came in that several saved searches find</extracomment>
        <translation>
            <numerusform>Neue Artikel in %Ln gespeicherten Suche</numerusform>
            <numerusform>Neue Artikel in %Ln gespeicherten Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>link behind a sentence on new articles of a saved search</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>galley::MentionCard</name>
    <message>
        <source>None</source>
        <extracomment>in the list of subtypes: none was said</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Type of the mention</source>
        <extracomment>accessible name of the field that changes a mention&apos;s type</extracomment>
        <translation>Typ der Erwähnung</translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <extracomment>button on the card of a mention: deletes it</extracomment>
        <translation>Erwähnung löschen</translation>
    </message>
    <message>
        <source>Subtype</source>
        <extracomment>field of a mention: a finer type, for example country or city for a GPE</extracomment>
        <translation>Untertyp</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>field of a mention: whether it is a name, a noun or a pronoun</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>field of a time or a quantity: its value in a standard form, for example 2015-11-13</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unlink</source>
        <extracomment>button beside the entity that a mention points to: takes the link away</extracomment>
        <translation>Verknüpfung lösen</translation>
    </message>
</context>
<context>
    <name>galley::MessageLine</name>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes a message</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::NamePopup</name>
    <message>
        <source>There is one of this name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>galley::NoteCard</name>
    <message>
        <source>Write a note</source>
        <extracomment>placeholder of an empty note</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>accessible name of the field with an editor&apos;s note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <extracomment>button on a note: deletes it</extracomment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Show these words in the text</source>
        <translation>Diese Wörter im Text zeigen</translation>
    </message>
</context>
<context>
    <name>galley::NotesTab</name>
    <message>
        <source>No notes on this article yet</source>
        <translation>Noch keine Notizen zu diesem Artikel</translation>
    </message>
    <message>
        <source>The note will be about the selected words</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation>Die Notiz gilt den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>The note will be about the whole article</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation>Die Notiz gilt dem ganzen Artikel</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>button: adds a note about the selected words, or about the article</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>galley::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>tooltip of the button that closes a message</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>galley::OfferBar</name>
    <message>
        <source>Not now</source>
        <extracomment>tooltip of the cross that declines an offer</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>galley::QueryCompletion</name>
    <message>
        <source>articles in a language, as in lang:de</source>
        <translation>Artikel in einer Sprache, wie in lang:de</translation>
    </message>
    <message>
        <source>articles of a publication</source>
        <translation>Artikel einer Publikation</translation>
    </message>
    <message>
        <source>articles that name an entity, as in entity:Paris</source>
        <translation>Artikel, die eine Entität nennen, wie in entity:Paris</translation>
    </message>
    <message>
        <source>articles of a day, month, year or span, as in date:2015-11-01..2015-11-15</source>
        <translation>Artikel eines Tages, Monats, Jahres oder Zeitraums, wie in date:2015-11-01..2015-11-15</translation>
    </message>
    <message>
        <source>articles in a state, as in is:unread</source>
        <translation>Artikel in einem Stand, wie in is:unread</translation>
    </message>
    <message>
        <source>articles in a collection</source>
        <translation>Artikel in einer Sammlung</translation>
    </message>
    <message>
        <source>words in the headline only</source>
        <translation>Wörter nur in der Überschrift</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>opened and not done</source>
        <translation>geöffnet und nicht erledigt</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>als erledigt markiert</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>articles with an event of a type, as in event:Attack(Place:Turkey)</source>
        <translation>Artikel mit einem Ereignis eines Typs, wie in event:Attack(Place:Turkey)</translation>
    </message>
    <message>
        <source>words in the body only</source>
        <translation>Wörter nur im Fließtext</translation>
    </message>
    <message>
        <source>articles with a marked mention that says so</source>
        <translation>Artikel mit einer markierten Erwähnung dieses Wortlauts</translation>
    </message>
    <message>
        <source>articles that mention an entity of a type, as in type:Person</source>
        <translation>Artikel, die eine Entität eines Typs erwähnen, wie in type:Person</translation>
    </message>
    <message>
        <source>articles with an agency in the credit line</source>
        <translation>Artikel mit einer Agentur in der Quellenzeile</translation>
    </message>
    <message>
        <source>articles that somebody wrote</source>
        <translation>Artikel einer bestimmten Autorin oder eines Autors</translation>
    </message>
    <message>
        <source>articles that came in on a day, month, year or span</source>
        <translation>Artikel, die an einem Tag, in einem Monat, Jahr oder Zeitraum hinzugekommen sind</translation>
    </message>
    <message>
        <source>articles with annotations or without</source>
        <translation>Artikel mit oder ohne Annotationen</translation>
    </message>
    <message>
        <source>articles with a note that has these words</source>
        <translation>Artikel mit einer Notiz, in der diese Wörter stehen</translation>
    </message>
    <message>
        <source>to be checked: what of the page is the article was hard to tell</source>
        <translation>zu prüfen: Was auf der Seite der Artikel ist, war schwer zu erkennen</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <extracomment>last row beneath the empty search field, after what was searched for before</extracomment>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>role in %1</source>
        <extracomment>beside the name of a role; %1 is a type of events, such as Attack</extracomment>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>attribute of the event</source>
        <extracomment>beside realis, tense, polarity or certainty</extracomment>
        <translation>Merkmal des Ereignisses</translation>
    </message>
    <message numerus="yes">
        <source>group of %Ln type(s)</source>
        <extracomment>beside the name of a group of event types, such as Conflict</extracomment>
        <translation>
            <numerusform>Gruppe mit %Ln Typ</numerusform>
            <numerusform>Gruppe mit %Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>mit Annotationen</translation>
    </message>
    <message>
        <source>without annotations</source>
        <translation>ohne Annotationen</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside a date</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>beside a span of dates</extracomment>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>beside a month, as in 2015-11</extracomment>
        <translation>dieser Monat</translation>
    </message>
</context>
<context>
    <name>galley::QueryError</name>
    <message>
        <source>A phrase begins here and does not end: put a quotation mark after its last word.</source>
        <translation>Hier beginnt eine Wortfolge und endet nicht: Setzen Sie ein Anführungszeichen hinter ihr letztes Wort.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>%1 needs a word beside it. To look for the word itself, put it in quotation marks.</source>
        <extracomment>%1 is AND, OR or NOT, which stay English in a query</extracomment>
        <translation>%1 braucht ein Wort neben sich. Um das Wort selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; needs a value right after the colon.</source>
        <extracomment>%1 is the name of a field, such as lang</extracomment>
        <translation>„%1:“ braucht einen Wert direkt hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2015, 2015-11, 2015-11-15 or a range such as 2015-11-01..2015-11-15.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2015, 2015-11, 2015-11-15 oder einen Zeitraum wie 2015-11-01..2015-11-15.</translation>
    </message>
    <message>
        <source>An asterisk stands after the beginning of a word.</source>
        <translation>Ein Sternchen steht hinter einem Wortanfang.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>Es sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>The query has too many words.</source>
        <translation>Die Suchanfrage hat zu viele Wörter.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es fehlt ein Wort, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language. Write a code such as de or zh-Hans, or a name such as German; lang:unknown finds the articles whose language is not known.</source>
        <extracomment>Do not translate de, zh-Hans, German and lang:unknown</extracomment>
        <translation>„%1“ ist keine Sprache. Schreiben Sie ein Kürzel wie de oder zh-Hans oder einen Namen wie German; lang:unknown findet die Artikel, deren Sprache nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <extracomment>%1 is a sentence about what cannot be read in a query, %2 a word of the query language that comes near</extracomment>
        <translation>%1 Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are %2.</source>
        <extracomment>Do not translate the names of the fields</extracomment>
        <translation>Es gibt kein Feld „%1“. Die Felder sind %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. Write unread, inprogress, done, starred or doubtful.</source>
        <extracomment>Do not translate the values</extracomment>
        <translation>„%1“ ist kein Stand. Schreiben Sie unread, inprogress, done, starred oder doubtful.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write tagged:yes or tagged:no.</source>
        <extracomment>Do not translate tagged:yes and tagged:no</extracomment>
        <translation>„%1“ ist weder yes noch no. Schreiben Sie tagged:yes oder tagged:no.</translation>
    </message>
    <message>
        <source>NEAR needs two or more words or phrases, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>NEAR braucht zwei oder mehr Wörter oder Wortfolgen, wie in NEAR(oil price, 10).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in NEAR, which takes words, phrases and beginnings of words.</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>„%1“ kann nicht in NEAR stehen; dort sind Wörter, Wortfolgen und Wortanfänge erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance. After the comma write how many words may stand between, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation>„%1“ ist kein Abstand. Schreiben Sie hinter das Komma, wie viele Wörter dazwischen stehen dürfen, wie in NEAR(oil price, 10).</translation>
    </message>
    <message>
        <source>There is no type of entities &quot;%1&quot;.</source>
        <translation>Es gibt keinen Entitätstyp „%1“.</translation>
    </message>
    <message>
        <source>There is no type of events &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ereignistyp „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;. Its roles are %3.</source>
        <extracomment>%1 is a type of events, %2 the name of a role</extracomment>
        <translation>„%1“ hat keine Rolle „%2“. Die Rollen sind %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Rolle „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Its values are %3.</source>
        <extracomment>%1 is a word, %2 an attribute such as realis, %3 a list of its values</extracomment>
        <translation>„%1“ ist kein Wert von %2. Die Werte sind %3.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is said of articles, not of events. Between the parentheses of an event stand role:name and its attributes.</source>
        <extracomment>Do not translate role:name</extracomment>
        <translation>„%1:“ gilt für Artikel, nicht für Ereignisse. In den Klammern eines Ereignisses stehen role:name und seine Merkmale.</translation>
    </message>
    <message>
        <source>The next value stands right after the comma, without a space. Leave out the comma when there is none.</source>
        <translation>Der nächste Wert steht direkt hinter dem Komma, ohne Leerzeichen. Lassen Sie das Komma weg, wenn keiner folgt.</translation>
    </message>
</context>
<context>
    <name>galley::QueryField</name>
    <message>
        <source>Save search</source>
        <extracomment>tooltip of the sign at the end of the search field: keeps the query under a name</extracomment>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>galley::ReaderPane</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what was done again, e.g. Mention removed</extracomment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>segment of the reader&apos;s header: the article is read</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>segment of the reader&apos;s header: words of the article are tagged with types</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Read or tag</source>
        <translation>Lesen oder markieren</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tooltip of the button with the menu Export, Print, Copy</extracomment>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>entry of the menu Share: copies what is selected, else the whole article as text</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Wählen Sie einen Artikel, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tag as</source>
        <extracomment>submenu of the article&apos;s context menu: choose a type for the selected words</extracomment>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>entry of the article&apos;s context menu, for a mark at the pointer</extracomment>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <translation>Erwähnung löschen</translation>
    </message>
    <message>
        <source>Nothing is marked here. Click one of the outlined marks to fill %1, or press Escape.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>Hier ist nichts markiert. Klicken Sie auf eine der umrandeten Markierungen, um %1 zu besetzen, oder drücken Sie Escape.</translation>
    </message>
    <message>
        <source>Check this page: too much or too little of it may be shown.</source>
        <translation>Prüfen Sie diese Seite: Vielleicht wird zu viel oder zu wenig von ihr gezeigt.</translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <extracomment>entries of the article&apos;s context menu, for the part of the page at the pointer</extracomment>
        <translation>Warum ist das eingeblendet?</translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation>Warum ist das ausgeblendet?</translation>
    </message>
</context>
<context>
    <name>galley::ReaderView</name>
    <message>
        <source>Article</source>
        <extracomment>Accessible name of the view that an article is read in</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1, negated</source>
        <extracomment>Tooltip of an event that the text denies. %1 is its type, e.g. Attack</extracomment>
        <translation>%1, verneint</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a marked name. %1 is its type (Organization), %2 its kind (Party)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>galley::Reason</name>
    <message>
        <source>It is long enough and written in sentences.</source>
        <extracomment>Why a part of a web page is shown as part of the article</extracomment>
        <translation>Der Block ist lang genug und in Sätzen geschrieben.</translation>
    </message>
    <message>
        <source>It is short, or not written in the sentences of an article.</source>
        <extracomment>Why a part of a web page is hidden</extracomment>
        <translation>Der Block ist kurz oder nicht in den Sätzen eines Artikels geschrieben.</translation>
    </message>
    <message>
        <source>Hardly any of its words are links.</source>
        <translation>Kaum eines seiner Wörter ist ein Link.</translation>
    </message>
    <message>
        <source>It has as many links as menus and teasers have.</source>
        <translation>Der Block hat so viele Links wie Menüs und Anreißer.</translation>
    </message>
    <message>
        <source>Its words are none of those that announce menus, offers or comments.</source>
        <translation>Seine Wörter gehören nicht zu denen, die Menüs, Angebote oder Kommentare ankündigen.</translation>
    </message>
    <message>
        <source>Its words are like &quot;Read more&quot;, a byline, a date or a picture credit.</source>
        <translation>Seine Wörter ähneln „Mehr lesen“, einer Autorenzeile, einem Datum oder einem Bildnachweis.</translation>
    </message>
    <message>
        <source>It stands in elements of the page that hold text.</source>
        <translation>Der Block steht in Elementen der Seite, die Text enthalten.</translation>
    </message>
    <message>
        <source>It stands in elements of the page that rarely hold an article: a list, a form, a head or a foot.</source>
        <translation>Der Block steht in Elementen der Seite, die selten einen Artikel enthalten: einer Liste, einem Formular, einem Kopf oder Fuß.</translation>
    </message>
    <message>
        <source>It stands in a container that is named like an article.</source>
        <translation>Der Block steht in einem Behälter, der wie ein Artikel benannt ist.</translation>
    </message>
    <message>
        <source>It stands in a container that is named like navigation, advertising or comments, or not like an article.</source>
        <translation>Der Block steht in einem Behälter, der wie Navigation, Werbung oder Kommentare benannt ist oder nicht wie ein Artikel.</translation>
    </message>
    <message>
        <source>Most of what stands in the same container is running text.</source>
        <translation>Das meiste, was im selben Behälter steht, ist Fließtext.</translation>
    </message>
    <message>
        <source>What stands in the same container is hardly running text.</source>
        <translation>Was im selben Behälter steht, ist kaum Fließtext.</translation>
    </message>
    <message>
        <source>The blocks before and after it are like parts of an article.</source>
        <translation>Die Blöcke davor und danach ähneln Teilen eines Artikels.</translation>
    </message>
    <message>
        <source>The blocks before and after it are like page furniture.</source>
        <translation>Die Blöcke davor und danach ähneln Seitenbeiwerk.</translation>
    </message>
    <message>
        <source>It stands where on a page the article stands.</source>
        <translation>Der Block steht dort, wo auf einer Seite der Artikel steht.</translation>
    </message>
    <message>
        <source>It stands before the article begins or after it ends.</source>
        <translation>Der Block steht vor dem Anfang oder nach dem Ende des Artikels.</translation>
    </message>
    <message>
        <source>Its words agree with the title and the description that the page declares.</source>
        <translation>Seine Wörter stimmen mit dem Titel und der Beschreibung überein, die die Seite angibt.</translation>
    </message>
    <message>
        <source>Its words are not those that the page declares as its article.</source>
        <translation>Seine Wörter sind nicht die, die die Seite als ihren Artikel angibt.</translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are running text.</source>
        <translation>Gleich gebaute Blöcke an anderen Stellen der Seite sind Fließtext.</translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are no running text.</source>
        <translation>Gleich gebaute Blöcke an anderen Stellen der Seite sind kein Fließtext.</translation>
    </message>
    <message>
        <source>The article goes on here: no other one has begun before.</source>
        <translation>Der Artikel geht hier weiter: Davor hat kein anderer begonnen.</translation>
    </message>
    <message>
        <source>The article seems to have ended before, or another one to have begun.</source>
        <translation>Der Artikel scheint davor geendet oder ein anderer begonnen zu haben.</translation>
    </message>
    <message>
        <source>The page as a whole is one that holds an article.</source>
        <translation>Die Seite als Ganzes enthält einen Artikel.</translation>
    </message>
    <message>
        <source>The page as a whole has little of an article.</source>
        <translation>Die Seite als Ganzes hat wenig von einem Artikel.</translation>
    </message>
</context>
<context>
    <name>galley::RoleOrigin</name>
    <message numerus="yes">
        <source>The same text stands at this place on %Ln other pages of the site.</source>
        <translation>
            <numerusform>Derselbe Text steht an dieser Stelle auf %Ln weiteren Seite der Website.</numerusform>
            <numerusform>Derselbe Text steht an dieser Stelle auf %Ln weiteren Seiten der Website.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have shown this place on another page of the site.</source>
        <translation>Sie haben diese Stelle auf einer anderen Seite der Website eingeblendet.</translation>
    </message>
    <message>
        <source>You have hidden this place on another page of the site.</source>
        <translation>Sie haben diese Stelle auf einer anderen Seite der Website ausgeblendet.</translation>
    </message>
    <message>
        <source>You have shown it.</source>
        <translation>Sie haben den Block eingeblendet.</translation>
    </message>
    <message>
        <source>You have hidden it.</source>
        <translation>Sie haben den Block ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>galley::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>tooltip of the cross in a search field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of a dialog</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>setting: light or dark</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>theme: as the desktop has it</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme: dark letters on light paper</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme: light letters on dark paper</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>setting: stronger lines and letters</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>setting</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reading face</source>
        <extracomment>setting: the letters in which articles in Latin, Cyrillic and Greek script are set</extracomment>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>setting: the reading face that comes with the program; %1 is its name</extracomment>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>The harbour pilots went back to work on Friday after eleven days.</source>
        <translation>Die Hafenlotsen nahmen am Freitag nach elf Tagen die Arbeit wieder auf.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>setting: which keys do what</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>button: opens the list of keyboard shortcuts</extracomment>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>setting: what the program knows about sites from their pages</extracomment>
        <translation>Aus Seiten gelernt</translation>
    </message>
    <message>
        <source>Look and change…</source>
        <extracomment>button: opens the list of what was learned</extracomment>
        <translation>Ansehen und ändern …</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>setting: what follows is about searches that were saved</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tell on the desktop when new articles come in</source>
        <extracomment>setting: a message of the desktop when a saved search finds what came in</extracomment>
        <translation>Auf dem Desktop melden, wenn neue Artikel hereinkommen</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutEditor</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Aktion oder ihre Tasten suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>column: what the action is called</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>column: the menu in which the action stands</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>column: the shortcut of the action</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Use them here</source>
        <extracomment>button: takes keys away from another action and gives them to the chosen one</extracomment>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>button: the action has no shortcut any more</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>button: the action gets back the shortcut that it came with</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>button: all actions get back the shortcuts that they came with</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of a dialog</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::SlotArming</name>
    <message>
        <source>Choose an event first, then one of its roles can be filled.</source>
        <translation>Wählen Sie zuerst ein Ereignis, dann lässt sich eine seiner Rollen besetzen.</translation>
    </message>
    <message>
        <source>This event has no role with that number.</source>
        <translation>Dieses Ereignis hat keine Rolle mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Nothing else that is marked in this article fits %1.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation>Nichts weiter, was in diesem Artikel markiert ist, passt zu %1.</translation>
    </message>
    <message>
        <source>%1 is filled and takes one filler only. Take it out first.</source>
        <extracomment>%1 is the role of an event&apos;s argument that takes one filler only, e.g. Time</extracomment>
        <translation>%1 ist besetzt und nimmt nur einen Füller auf. Nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message>
        <source>An event cannot fill a role of its own.</source>
        <translation>Ein Ereignis kann keine seiner eigenen Rollen besetzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fills %2 already.</source>
        <extracomment>%1 is words of the article, %2 the role of an event&apos;s argument that they fill, e.g. Place</extracomment>
        <translation>„%1“ besetzt %2 bereits.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as %2, which does not fit %3.</source>
        <extracomment>%1 is words of the article, %2 their type, %3 the role of an event&apos;s argument: &quot;Monday&quot; is marked as Time, which does not fit Place.</extracomment>
        <translation>„%1“ ist als %2 markiert, das passt nicht zu %3.</translation>
    </message>
</context>
<context>
    <name>galley::SlotRole</name>
    <message>
        <source>Fill %1 with a click in the text</source>
        <extracomment>tooltip of a role&apos;s name in an event&apos;s card; %1 is the role, e.g. Place</extracomment>
        <translation>%1 mit einem Klick in den Text besetzen</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>tooltip of a role&apos;s name: first what it does, then its keys</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>galley::SlotRow</name>
    <message>
        <source>None offered</source>
        <extracomment>in the slot of an event&apos;s role: nothing near the event could fill it</extracomment>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a filler: its words, then its type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>said by a screen reader: the role, then the words that fill it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill %1 with %2</source>
        <extracomment>said by a screen reader: a role, then the words that may fill it</extracomment>
        <translation>%1 mit %2 besetzen</translation>
    </message>
    <message>
        <source>Choose a filler for %1</source>
        <extracomment>button behind a role of an event: opens the list of everything that may fill it</extracomment>
        <translation>Füller für %1 wählen</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>menu of an event&apos;s filler: scrolls the reader to its words</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>menu of an event&apos;s filler: takes it out of the role</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add another…</source>
        <extracomment>menu of an event&apos;s filler: opens the list of everything else that may fill the role</extracomment>
        <translation>Weitere hinzufügen …</translation>
    </message>
    <message>
        <source>Click it in the text</source>
        <extracomment>in the slot of an event&apos;s role that waits for a click on a mark in the text</extracomment>
        <translation>Im Text anklicken</translation>
    </message>
    <message>
        <source>Not a role of this type</source>
        <extracomment>in the slot of an event&apos;s role: the event was given another type, and this role was kept from the former one</extracomment>
        <translation>Keine Rolle dieses Typs</translation>
    </message>
</context>
<context>
    <name>galley::SourceTreeModel</name>
    <message>
        <source>Library</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>articles that were not read yet</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>articles with a star</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Check these pages</source>
        <extracomment>pages whose text may not have been told from the page furniture rightly</extracomment>
        <translation>Diese Seiten prüfen</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Fewer languages</source>
        <translation>Weniger Sprachen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>section of the sources pane</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>galley::SourcesPane</name>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>Neuer Name der Sammlung</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button: gives the collection its new name</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu of the sources pane</extracomment>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>menu of a collection</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Remove the collection, keep its articles</source>
        <translation>Sammlung entfernen, ihre Artikel behalten</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>button that opens all menus</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>name of the tree for assistive technology</extracomment>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>status line: length of the open article</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <extracomment>status line: entity mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>status line: event mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>status line: whose annotations are shown; %1 is the name of an annotator</extracomment>
        <translation>Ebene: %1</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
</context>
<context>
    <name>galley::TagController</name>
    <message>
        <source>There is no word here to tag.</source>
        <translation>Hier ist kein Wort, das markiert werden könnte.</translation>
    </message>
    <message>
        <source>A mark must lie within one paragraph. Select less.</source>
        <translation>Eine Markierung muss in einem Absatz liegen. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet that could be repeated.</source>
        <translation>Es wurde noch nichts markiert, was sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Put the caret on a name that is tagged, then all equal names can be.</source>
        <translation>Setzen Sie die Schreibmarke auf einen markierten Namen, dann können alle gleichen markiert werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands nowhere else in this article without being tagged.</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation>„%1“ steht in diesem Artikel nirgends sonst unmarkiert.</translation>
    </message>
    <message>
        <source>There is no mark at the caret whose type could be changed.</source>
        <translation>An der Schreibmarke ist keine Markierung, deren Typ geändert werden könnte.</translation>
    </message>
    <message>
        <source>A mention cannot become an event. Tag the words as an event instead.</source>
        <translation>Aus einer Erwähnung kann kein Ereignis werden. Markieren Sie die Wörter stattdessen als Ereignis.</translation>
    </message>
    <message>
        <source>An event cannot become a mention. Tag the words as a mention instead.</source>
        <translation>Aus einem Ereignis kann keine Erwähnung werden. Markieren Sie die Wörter stattdessen als Erwähnung.</translation>
    </message>
    <message>
        <source>These words have a mark of that type already.</source>
        <translation>Diese Wörter haben schon eine Markierung dieses Typs.</translation>
    </message>
    <message>
        <source>There is no mark at the caret that could be removed.</source>
        <translation>An der Schreibmarke ist keine Markierung, die entfernt werden könnte.</translation>
    </message>
    <message>
        <source>There is no mark at the caret whose boundaries could be changed.</source>
        <translation>An der Schreibmarke ist keine Markierung, deren Grenzen geändert werden könnten.</translation>
    </message>
    <message>
        <source>Choose an event first, then a number fills one of its roles.</source>
        <translation>Wählen Sie zuerst ein Ereignis, dann besetzt eine Ziffer eine seiner Rollen.</translation>
    </message>
</context>
<context>
    <name>galley::TagMenu</name>
    <message>
        <source>More…</source>
        <extracomment>last entry of the menu &quot;Tag as&quot;: opens the list of all types</extracomment>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>galley::TagPalette</name>
    <message>
        <source>Tag as…</source>
        <translation>Markieren als …</translation>
    </message>
    <message>
        <source>Change the type to…</source>
        <translation>Typ ändern in …</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>read aloud for the list of types that words can be tagged with</extracomment>
        <translation>Typen</translation>
    </message>
    <message>
        <source>No type begins like this.</source>
        <extracomment>in place of the list when no type&apos;s name begins so</extracomment>
        <translation>Kein Typ beginnt so.</translation>
    </message>
</context>
<context>
    <name>galley::TagStrip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a key in the row of keys. %1 is a type (Person), %2 the keys that tag it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>In the row of keys of Tag mode, beside the key Shift: holding it shows the types of events</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Hold Shift to tag events</source>
        <translation>Umschalttaste halten, um Ereignisse zu markieren</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>In the row of keys of Tag mode, beside the key that opens the list of all types</extracomment>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Find any type by its name</source>
        <translation>Jeden Typ nach Namen finden</translation>
    </message>
    <message>
        <source>Keys of Tag mode</source>
        <translation>Tasten im Markiermodus</translation>
    </message>
</context>
<context>
    <name>galley::TagTypeModel</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read aloud for a row of the list of types. %1 is a type of entity or event, %2 the key that tags it</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>galley::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>button in the message that says what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button in the message that says what was just undone</extracomment>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>galley::WhyPopup</name>
    <message>
        <source>Reading the page again…</source>
        <translation>Die Seite wird neu eingelesen …</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Die Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The article came without its page, so the reasons cannot be told.</source>
        <translation>Der Artikel kam ohne seine Seite, daher lassen sich die Gründe nicht nennen.</translation>
    </message>
    <message>
        <source>The page that was kept with the article cannot be read, so the reasons cannot be told.</source>
        <translation>Die mit dem Artikel aufbewahrte Seite kann nicht gelesen werden, daher lassen sich die Gründe nicht nennen.</translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and saw another text. Read the article again to be told the reasons.</source>
        <translation>Eine ältere Version von Galley hat diese Seite eingelesen und einen anderen Text gesehen. Lesen Sie den Artikel neu ein, um die Gründe zu erfahren.</translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and cut it in other places. Read the article again to be told the reasons.</source>
        <translation>Eine ältere Version von Galley hat diese Seite eingelesen und an anderen Stellen geteilt. Lesen Sie den Artikel neu ein, um die Gründe zu erfahren.</translation>
    </message>
    <message>
        <source>Read again today, this would be: %1.</source>
        <translation>Heute neu eingelesen, wäre dies: %1.</translation>
    </message>
    <message>
        <source>This part has a rule of its own. How much it is like the text of the article:</source>
        <translation>Für diesen Teil gibt es eine eigene Regel. Wie sehr er dem Text des Artikels gleicht:</translation>
    </message>
    <message>
        <source>Speaks against the article</source>
        <extracomment>tooltip of a small bar beside a reason: it is a reason to show this part of the page, as article</extracomment>
        <translation>Spricht gegen den Artikel</translation>
    </message>
    <message>
        <source>Speaks for the article</source>
        <translation>Spricht für den Artikel</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>beside the name of a part of the page: it is part of the article, or it is hidden</extracomment>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>You chose this. Galley took it for: %1</source>
        <extracomment>why a part of the page is shown or hidden: the editor turned it; %1 is what Galley took it for, e.g. Navigation</extracomment>
        <translation>Das haben Sie so gewählt. Galley hielt es für: %1</translation>
    </message>
    <message>
        <source>By itself Galley took it for: %1</source>
        <extracomment>stands behind a sentence on what the other pages of the site told; %1 is what Galley took it for, e.g. Paragraph</extracomment>
        <translation>Von sich aus hielt Galley es für: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>%1 says how sure Galley is, e.g. Quite sure; %2 is the same in per cent</extracomment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Hide it</source>
        <extracomment>button: this part of the page belongs to the article, or does not</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Why this is shown or hidden</source>
        <translation>Warum das ein- oder ausgeblendet ist</translation>
    </message>
</context>
<context>
    <name>galley::WikidataField</name>
    <message>
        <source>A Wikidata number is Q and digits, as in Q142. The address of its page will do, too.</source>
        <translation>Eine Wikidata-Nummer besteht aus Q und Ziffern, wie Q142. Die Adresse der Seite geht auch.</translation>
    </message>
    <message>
        <source>This is the number of &quot;%1&quot;. Link the mention to that entity instead.</source>
        <extracomment>%1 is the name of another entity</extracomment>
        <translation>Das ist die Nummer von „%1“. Verknüpfen Sie die Erwähnung stattdessen mit jener Entität.</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <extracomment>field of an entity: its number in Wikidata, as in Q142</extracomment>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Wikidata number</source>
        <extracomment>accessible name of the field with the number of an entity in Wikidata</extracomment>
        <translation>Wikidata-Nummer</translation>
    </message>
</context>
</TS>
