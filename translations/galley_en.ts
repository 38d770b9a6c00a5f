<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>FurnitureLine</name>
    <message numerus="yes">
        <source>%Ln lines of page furniture hidden</source>
        <translation>
            <numerusform>%Ln line of page furniture hidden</numerusform>
            <numerusform>%Ln lines of page furniture hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long it takes to read the article, at the end of a line above the headline</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ArticleMenu</name>
    <message numerus="yes">
        <source>Remove %Ln article(s)</source>
        <extracomment>menu: removes the chosen articles from the library; can be undone</extracomment>
        <translation>
            <numerusform>Remove %Ln article</numerusform>
            <numerusform>Remove %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::CommandLine</name>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln article exported to %1</numerusform>
            <numerusform>%Ln articles exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles found</source>
        <translation>
            <numerusform>%Ln article found</numerusform>
            <numerusform>%Ln articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are missing or not whole</source>
        <translation>
            <numerusform>%Ln article is missing or not whole</numerusform>
            <numerusform>%Ln articles are missing or not whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ConcordancePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>beside the title of the keywords in context: how many lines there are</extracomment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::EntityListModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln mentions</source>
        <extracomment>said by a screen reader, and in a tooltip: a name, its type, how often it is mentioned</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln mention</numerusform>
            <numerusform>%1, %2, %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::EventsTab</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ExportController</name>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln article exported to %1</numerusform>
            <numerusform>%Ln articles exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln selected article(s)</source>
        <translation>
            <numerusform>The selected article</numerusform>
            <numerusform>The %Ln selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) found for %1</source>
        <extracomment>%1 is a query; the number is how many articles it finds</extracomment>
        <translation>
            <numerusform>The article found for %1</numerusform>
            <numerusform>The %Ln articles found for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection %1, %Ln article(s)</source>
        <extracomment>%1 is the name of a collection; the number is how many articles are in it</extracomment>
        <translation>
            <numerusform>Collection %1, %Ln article</numerusform>
            <numerusform>Collection %1, %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the library</source>
        <translation>
            <numerusform>The only article of the library (%Ln)</numerusform>
            <numerusform>All %Ln articles of the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln article(s)</source>
        <extracomment>button: starts the export</extracomment>
        <translation>
            <numerusform>Export %Ln article</numerusform>
            <numerusform>Export %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FacetValueModel</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>read aloud: a value of a facet and how many articles have it</extracomment>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ImportReportPage</name>
    <message numerus="yes">
        <source>%Ln annotation(s) stayed on older versions, because their text is gone from the new ones.</source>
        <translation>
            <numerusform>%Ln annotation stayed on an older version, because its text is gone from the new one.</numerusform>
            <numerusform>%Ln annotations stayed on older versions, because their text is gone from the new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln new version</numerusform>
            <numerusform>%Ln new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln not imported</numerusform>
            <numerusform>%Ln not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::JobStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>status line: more jobs are running than the one that is shown</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LearnedDialog</name>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LearnedModel</name>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ListPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <extracomment>above the list: how many articles it has</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1: %Ln article(s)</source>
        <extracomment>below &quot;nothing found&quot;: %1 is a part of the query, the number is how many articles there are when it is left out</extracomment>
        <translation>
            <numerusform>without %1: %Ln article</numerusform>
            <numerusform>without %1: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <extracomment>above the list, while they are being counted: how many articles it has at least</extracomment>
        <translation>
            <numerusform>over %Ln article</numerusform>
            <numerusform>over %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LossReport</name>
    <message numerus="yes">
        <source>%Ln entity mention(s) kept</source>
        <translation>
            <numerusform>%Ln entity mention kept</numerusform>
            <numerusform>%Ln entity mentions kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept</source>
        <translation>
            <numerusform>%Ln event kept</numerusform>
            <numerusform>%Ln events kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) kept</source>
        <translation>
            <numerusform>%Ln argument kept</numerusform>
            <numerusform>%Ln arguments kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to an entity kept as a Wikidata reference</source>
        <translation>
            <numerusform>%Ln link to an entity kept as a Wikidata reference</numerusform>
            <numerusform>%Ln links to entities kept as Wikidata references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of mentions of the same thing kept</source>
        <translation>
            <numerusform>%Ln group of mentions of the same thing kept</numerusform>
            <numerusform>%Ln groups of mentions of the same thing kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) split at a line end or trimmed of white space</source>
        <translation>
            <numerusform>%Ln span split at a line end or trimmed of white space</numerusform>
            <numerusform>%Ln spans split at a line end or trimmed of white space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of the text replaced by a space</source>
        <translation>
            <numerusform>%Ln character of the text replaced by a space</numerusform>
            <numerusform>%Ln characters of the text replaced by a space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of a type or role changed to one that the format allows</source>
        <translation>
            <numerusform>%Ln name of a type or role changed to one that the format allows</numerusform>
            <numerusform>%Ln names of types or roles changed to ones that the format allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of a time or quantity written as a note</source>
        <translation>
            <numerusform>%Ln value of a time or quantity written as a note</numerusform>
            <numerusform>%Ln values of times or quantities written as notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certainty value(s) of an argument written as a note</source>
        <translation>
            <numerusform>%Ln certainty value of an argument written as a note</numerusform>
            <numerusform>%Ln certainty values of arguments written as notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) attached to the annotation of the same span</source>
        <translation>
            <numerusform>%Ln note attached to the annotation of the same span</numerusform>
            <numerusform>%Ln notes attached to the annotation of the same span</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left out, as they stand on no annotation</source>
        <translation>
            <numerusform>%Ln note left out, as it stands on no annotation</numerusform>
            <numerusform>%Ln notes left out, as they stand on no annotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without a letter left out</source>
        <translation>
            <numerusform>%Ln mention without a letter left out</numerusform>
            <numerusform>%Ln mentions without a letter left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a letter in the trigger left out</source>
        <translation>
            <numerusform>%Ln event without a letter in the trigger left out</numerusform>
            <numerusform>%Ln events without a letter in the trigger left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) left out, as their filler is</source>
        <translation>
            <numerusform>%Ln argument left out, as its filler is</numerusform>
            <numerusform>%Ln arguments left out, as their fillers are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and aliases of %Ln entity(s) without a Wikidata number left out</source>
        <translation>
            <numerusform>Name and aliases of %Ln entity without a Wikidata number left out</numerusform>
            <numerusform>Names and aliases of %Ln entities without a Wikidata number left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln annotator(s) left out</source>
        <translation>
            <numerusform>The name of %Ln annotator left out</numerusform>
            <numerusform>The names of %Ln annotators left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of the blocks of %Ln article(s) left out</source>
        <translation>
            <numerusform>The roles of the blocks of %Ln article left out</numerusform>
            <numerusform>The roles of the blocks of %Ln articles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %Ln article(s) left out</source>
        <translation>
            <numerusform>The metadata of %Ln article left out</numerusform>
            <numerusform>The metadata of %Ln articles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source documents of %Ln article(s) left out</source>
        <translation>
            <numerusform>The source document of %Ln article left out</numerusform>
            <numerusform>The source documents of %Ln articles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) left out</source>
        <translation>
            <numerusform>%Ln older version left out</numerusform>
            <numerusform>%Ln older versions left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message numerus="yes">
        <source>The library has %Ln faults</source>
        <translation>
            <numerusform>The library has %Ln fault</numerusform>
            <numerusform>The library has %Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation>
            <numerusform>%Ln article exported to %1</numerusform>
            <numerusform>%Ln articles exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be read whole. Check the library, or restore a backup.</source>
        <translation>
            <numerusform>%Ln article could not be read whole. Check the library, or restore a backup.</numerusform>
            <numerusform>%Ln articles could not be read whole. Check the library, or restore a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were read by an older version of Galley.</source>
        <extracomment>button behind &quot;312 articles were read by an older version of Galley.&quot;</extracomment>
        <translation>
            <numerusform>%Ln article was read by an older version of Galley.</numerusform>
            <numerusform>%Ln articles were read by an older version of Galley.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read again</source>
        <translation>
            <numerusform>%Ln article read again</numerusform>
            <numerusform>%Ln articles read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pages of %Ln articles cannot be read again; they stay as they are: %1.</source>
        <translation>
            <numerusform>The page of %Ln article cannot be read again; it stays as it is: %1.</numerusform>
            <numerusform>The pages of %Ln articles cannot be read again; they stay as they are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stay as they are, because marks or notes would lose their place: %1.</source>
        <translation>
            <numerusform>%Ln article stays as it is, because marks or notes would lose their place: %1.</numerusform>
            <numerusform>%Ln articles stay as they are, because marks or notes would lose their place: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MatchNotifier</name>
    <message numerus="yes">
        <source>%Ln new article(s) in “%1”</source>
        <extracomment>status line: articles came in that a saved search finds; %1 is its name</extracomment>
        <translation>
            <numerusform>%Ln new article in “%1”</numerusform>
            <numerusform>%Ln new articles in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New articles in %Ln saved search(es)</source>
        <extracomment>status line: articles came in that several saved searches find</extracomment>
        <translation>
            <numerusform>New articles in %Ln saved search</numerusform>
            <numerusform>New articles in %Ln saved searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::QueryCompletion</name>
    <message numerus="yes">
        <source>group of %Ln type(s)</source>
        <extracomment>beside the name of a group of event types, such as Conflict</extracomment>
        <translation>
            <numerusform>group of %Ln type</numerusform>
            <numerusform>group of %Ln types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::RoleOrigin</name>
    <message numerus="yes">
        <source>The same text stands at this place on %Ln other pages of the site.</source>
        <translation>
            <numerusform>The same text stands at this place on %Ln other page of the site.</numerusform>
            <numerusform>The same text stands at this place on %Ln other pages of the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>status line: length of the open article</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <extracomment>status line: entity mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>status line: event mentions in the open article</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
