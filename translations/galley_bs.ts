<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bs_BA" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the block into content or furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the block into content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the block into furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page looks right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Tag mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all equal names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link to the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mention or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read older articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this shown or hidden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply what was learned to this site&apos;s articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentRole</name>
    <message>
        <source>Attacker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protester</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detainee</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defendant</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Role that somebody or something has in an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRole</name>
    <message>
        <source>Headline</source>
        <extracomment>Part of an article: its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>Part of an article: the summary between the headline and the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>Part of an article: the line that names its authors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>Part of an article: the place and day it was written, in front of the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of an article: the day it was published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Part of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshead</source>
        <extracomment>Part of an article: a heading between two paragraphs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>Part of an article: one entry of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>Part of an article: words of somebody else, set apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>Part of an article: the words under a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Part of an article: rows and columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>Part of an article: the last line, with initials and news agencies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>Part of a web page that is not the article: its menus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language menu</source>
        <extracomment>Part of a web page that is not the article: where a reader chooses another language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links</source>
        <extracomment>Part of a web page that is not the article: links to other articles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>Part of a web page that is not the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Part of a web page that is not the article: what readers wrote beneath it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Part of a web page that is not the article: buttons that pass it on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal notice</source>
        <extracomment>Part of a web page that is not the article: copyright, imprint, conditions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>Part of a web page that is not the article: newsletters and paid offers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the author</source>
        <extracomment>Part of a web page that is not the article: lines about the person who wrote it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Part of a web page that is not the article and has no name of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Confirmed</source>
        <extracomment>Certainty of an event: stated as a fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Certainty of an event: somebody says so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Certainty of an event: somebody denies it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitySubtype</name>
    <message>
        <source>Individual</source>
        <extracomment>Kind of Person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional</source>
        <extracomment>Kind of Person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military or security</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed group</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious</source>
        <extracomment>Kind of Organization or Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial</source>
        <extracomment>Kind of Organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of Organization or NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Kind of GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <extracomment>Kind of GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or town</source>
        <extracomment>Kind of GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Kind of GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc</source>
        <extracomment>Kind of GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>Kind of Location</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>Kind of Facility</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Kind of Facility</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <extracomment>Kind of Facility</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military</source>
        <extracomment>Kind of Facility</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <extracomment>Kind of Facility</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Kind of Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic</source>
        <extracomment>Kind of Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political</source>
        <extracomment>Kind of Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <extracomment>Kind of Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowd or victims</source>
        <extracomment>Kind of Group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cultural</source>
        <extracomment>Kind of NamedEvent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artwork</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Kind of Work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapon</source>
        <extracomment>Kind of Object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <extracomment>Kind of Object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Kind of Object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance</source>
        <extracomment>Kind of Object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Kind of Object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Kind of Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Kind of Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>Kind of Role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Kind of Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Kind of Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Kind of Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Kind of Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <extracomment>Kind of Quantity</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <extracomment>Entity type, a type of thing that a text names: a human being</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Entity type, a type of thing that a text names: a company, party, ministry, club</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Entity type, a type of thing that a text names: a country, province or city as a place and as a body that acts (geo-political entity)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Entity type, a type of thing that a text names: a region, river, border</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <extracomment>Entity type, a type of thing that a text names: a building, station, port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Entity type, a type of thing that a text names: people by nation, faith, trade</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named event</source>
        <extracomment>Entity type, a type of thing that a text names: a summit, election, disaster with a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Entity type, a type of thing that a text names: a programme, law, treaty, book</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Entity type, a type of thing that a text names: a weapon, vehicle, product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Entity type, a type of thing that a text names: an office, title, occupation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Entity type, a type of thing that a text names: a date, hour, duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Entity type, a type of thing that a text names: a number, sum, measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventGroup</name>
    <message>
        <source>Conflict</source>
        <extracomment>Group of event types: fighting and protest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <extracomment>Group of event types: death, injury, disaster</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>Group of event types: things said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>Group of event types: what parties do with each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice</source>
        <extracomment>Group of event types: police and courts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politics</source>
        <extracomment>Group of event types: offices, elections, decisions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Group of event types: companies and trade</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of event types: events of no other group</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLabel</name>
    <message>
        <source>%1, planned</source>
        <extracomment>Label over the word of an event that is intended. %1 is the type, e.g. Attack</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, possible</source>
        <extracomment>Label over the word of an event that may happen. %1 is the type, e.g. Attack</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, generic</source>
        <extracomment>Label over the word of an event spoken of in general. %1 is the type, e.g. Attack</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Attack</source>
        <extracomment>Event type: somebody uses force</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <extracomment>Event type: people demonstrate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobilize</source>
        <extracomment>Event type: forces are called up or moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die</source>
        <extracomment>Event type: somebody dies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injure</source>
        <extracomment>Event type: somebody is hurt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster</source>
        <extracomment>Event type: flood, quake, accident</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Event type: somebody says something</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <extracomment>Event type: somebody promises something</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>Event type: somebody asks for something</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condemn</source>
        <extracomment>Event type: somebody blames somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Event type: somebody takes a side in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Event type: somebody refuses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threaten</source>
        <extracomment>Event type: somebody threatens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet</source>
        <extracomment>Event type: people meet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Event type: parties come to an agreement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperate</source>
        <extracomment>Event type: parties work together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid</source>
        <extracomment>Event type: somebody gives help, goods, money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction</source>
        <extracomment>Event type: somebody imposes sanctions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate</source>
        <extracomment>Event type: an inquiry is made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detain</source>
        <extracomment>Event type: somebody is arrested</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court action</source>
        <extracomment>Event type: charge, trial, verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Event type: somebody is set free</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <extracomment>Event type: people vote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint</source>
        <extracomment>Event type: somebody takes an office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Event type: somebody gives up an office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Event type: a measure is decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <extracomment>Event type: something is bought and sold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company change</source>
        <extracomment>Event type: a company begins, ends or cuts jobs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Event type: a company&apos;s figures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Event type: somebody or something goes somewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contest</source>
        <extracomment>Event type: a match, race, competition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Event type: a work comes out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FurnitureLine</name>
    <message numerus="yes">
        <source>%Ln lines of page furniture hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Link behind &quot;14 lines of page furniture hidden&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Link beside shown page furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese for Africa</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Brazil, too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese for Brazil</source>
        <extracomment>in lists of articles&apos; languages, where there is a Portuguese for Africa, too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Cyrillic letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <extracomment>in lists of articles&apos; languages: Serbian in Latin letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionLevel</name>
    <message>
        <source>Name</source>
        <extracomment>How a text names somebody: by the name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun</source>
        <extracomment>How a text names somebody: by a noun, as in &quot;the minister&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <extracomment>How a text names somebody: by a word like &quot;she&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginName</name>
    <message>
        <source>from the page</source>
        <extracomment>where a value such as the language of the article was found, from here on; it stands under the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from JSON-LD</source>
        <extracomment>JSON-LD: data about the article inside the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Open Graph</source>
        <extracomment>Open Graph: what pages say about themselves for social networks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a meta element</source>
        <extracomment>an HTML element</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a link element</source>
        <extracomment>the HTML element with the page&apos;s own address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the html element</source>
        <extracomment>the HTML element around the whole page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from microdata</source>
        <extracomment>marks in the page that say what its parts are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a time element</source>
        <extracomment>an HTML element</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the byline</source>
        <extracomment>the part of the page that names itself the byline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the heading</source>
        <extracomment>the main heading on the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the title element</source>
        <extracomment>the HTML element that gives the window its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text</source>
        <extracomment>the text that the page shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <extracomment>the article&apos;s web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from where it was fetched</source>
        <extracomment>said by whoever fetched the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised from the text</source>
        <extracomment>of the language: Galley found it out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by an editor</source>
        <extracomment>somebody set it in Galley</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Realis</name>
    <message>
        <source>Actual</source>
        <extracomment>The event is said to have happened or to happen now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>The event is intended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>The event may happen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic</source>
        <extracomment>The text speaks of such events in general</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortEntityType</name>
    <message>
        <source>Pers</source>
        <extracomment>Short form of the entity type Person, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <extracomment>Short form of the entity type Organization, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPE</source>
        <extracomment>Short form of the entity type GPE, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc</source>
        <extracomment>Short form of the entity type Location, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fac</source>
        <extracomment>Short form of the entity type Facility, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Short form of the entity type Group, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Short form of the entity type Named event, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Short form of the entity type Work, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obj</source>
        <extracomment>Short form of the entity type Object, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Short form of the entity type Role, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Short form of the entity type Time, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Short form of the entity type Quantity, for the label over a short word; 5 letters at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>How long it takes to read the article, at the end of a line above the headline</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tense</name>
    <message>
        <source>Unspecified</source>
        <extracomment>Tense of an event: not said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>Tense of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Tense of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future</source>
        <extracomment>Tense of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <extracomment>title of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps news articles in one library, shows them clean, and lets an editor mark who did what to whom, where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is the program&apos;s version, %2 that of the Qt libraries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. The icons are Lucide&apos;s, under the ISC licence. A galley proof is the sheet that an editor marks up before the paper prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ArticleDelegate</name>
    <message>
        <source>Without a headline</source>
        <extracomment>in place of the headline of an article that has none</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ArticleMenu</name>
    <message>
        <source>Take the star away</source>
        <extracomment>menu: sets or takes the star of the chosen articles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>menu: opens the export dialog for the chosen articles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s)</source>
        <extracomment>menu: removes the chosen articles from the library; can be undone</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>menu: the chosen articles count as read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>menu: the chosen articles count as not read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>menu: nothing is left to be done with the chosen articles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <extracomment>menu: its entries are the collections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu: makes a collection with the chosen articles in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <extracomment>menu: %1 is the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Banner</name>
    <message>
        <source>Looks right</source>
        <extracomment>button in the same line: the page is fine as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>link in the line that says a page may have been cleaned wrongly: shows the doubtful place and explains it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::CommandLine</name>
    <message>
        <source>Adds mentions and events from JSONL to articles of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONL, each line naming an article and its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which files hold the annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 articles annotated, %3 lines not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the library to a new file, also while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one file to write the copy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and source documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets of blocks, mentions, events and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and current versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a library: its file, its search index, its texts and all offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the search index anew from the articles before the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: galley-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;galley-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library to work on, instead of the one in the application data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;galley-cli %1 --help&quot; tells what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes articles with their annotations as brat standoff or as Galley JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat (a folder) or jsonl (a file, lossless).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or file to write; it must not exist yet, or be an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the articles that this query finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl: leave the source documents out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these articles; without ids and query all are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --format brat or --format jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --output where to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids of articles are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the article of saved pages and text dumps from the page furniture; touches no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object for each file, on a line of its own (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages and text dumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which files to extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports saved pages, text dumps and Galley JSONL into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, and folders with all that is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which files or folders to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 new versions, %3 already there, %4 not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the articles, newest first: id, date, language, source, headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object for each article, on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds articles by words, phrases and fields, and shows where the words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest (the default), oldest or best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many (the default is 50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order or the limit cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints an article clean, without the page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the library keeps of it but the source document, as Galley JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that &quot;galley-cli list&quot; prints first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the id of one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and save what can be read with &quot;galley-cli export&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1: its source document cannot be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 cannot be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are missing or not whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged, and none of these articles can be read. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is in the library already, as article %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every hit of a query, mention of an entity or event of a type with what stands around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentions of the entity with this name, alias or Wikidata number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many characters before and after (the default is 40).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found (the default), hit, left or right: by what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object for each hit, on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for, as in galley-cli search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to show: an entity, a type of events or a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order or the length of the context cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by a rule for this part; the reasons say how much it is like the text of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each block of the page is and the three strongest reasons for it; with --json within the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads articles that an older Galley imported again from their kept sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles with a kept source, also those that this version has read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 stays as it is: its page text has changed, and marks or notes would lose their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed, %2 new versions, %3 the same, %4 kept as they were, %5 not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hit of the words in its context, instead of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say types or groups of events only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no words to show in their context. Mentions and events are shown by --entity and --event.</source>
        <extracomment>Do not translate --entity and --event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of this type or group, or of any of several with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, lang: source: entity: event: date:from..to; after -- when it begins with a -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no words to show in their context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of this library is an older one, so that some spellings are not found. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that articles may be missing here. &quot;%1&quot; makes it anew.</source>
        <extracomment>%1 is a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of this library is damaged, so that nothing was found. &quot;%1&quot; makes it anew from the articles.</source>
        <extracomment>%1 is a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <extracomment>placeholder in the command palette</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has this name, or it cannot be used now</source>
        <extracomment>in the command palette, in place of its rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::CompletionModel</name>
    <message>
        <source>Fields</source>
        <extracomment>group of completions beneath the search field: names such as &quot;lang:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>group of completions beneath the search field: values such as &quot;lang:de&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <extracomment>group of completions beneath the search field: what was searched for before</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ConcordancePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>beside the title of the keywords in context: how many lines there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <extracomment>order of keywords in context: as the articles come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what precedes</source>
        <extracomment>order of keywords in context: by the words before the keyword</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyword</source>
        <extracomment>order of keywords in context: by the keyword itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what follows</source>
        <extracomment>order of keywords in context: by the words behind the keyword</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button that leaves the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords in context</source>
        <extracomment>title of the page of keywords in context; %1 is a query, an entity or a type of event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show here. Search for a word first, or for one entity or one type of event alone, as in entity:Paris or event:Attack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::DateFormat</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a date in this year, in Qt&apos;s letters: d is the day, MMM the short and MMMM the long name of the month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in another year, in Qt&apos;s letters: d is the day, MMM the short name of the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Desktop</name>
    <message>
        <source>Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, tags, finds and exports news articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a library of sample articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library to open, instead of the one that was open last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::DetailsTab</name>
    <message>
        <source>Begun</source>
        <extracomment>state of an article: somebody has begun to read it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>state of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>state of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, starred</source>
        <extracomment>state of an article, for example &quot;Read&quot;, and that it has a star</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <extracomment>kind of block in the article, and how many there are: &quot;Paragraph: 12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>names of fields with what is known about an article, from here on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets in code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>button beside the article&apos;s language: opens a list of languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see what is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a moment: the day, then the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Edit</name>
    <message>
        <source>&quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article, as in: &quot;Paris&quot; tagged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mentions of &quot;%1&quot; tagged</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filled</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block turned into content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block turned into page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading state changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; made</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection &quot;%1&quot; removed</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from &quot;%1&quot;</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 says what was done, e.g. Mention removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed; kept, though its type has no such role: %1</source>
        <extracomment>%1 is one or several roles of an event&apos;s arguments which the type that it now has does not know, e.g. Attacker</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown here and on later pages of %1 like this</source>
        <extracomment>a block of the page is part of the article; %1 is a site, as in wire.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden here and on later pages of %1 like this</source>
        <extracomment>a block of the page is no part of the article; %1 is a site, as in wire.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned about %1 changed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something learned about %1 removed</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was learned about %1 forgotten</source>
        <extracomment>%1 is a site, as in wire.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EntitiesTab</name>
    <message>
        <source>Press T to tag the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>placeholder of the field that filters the list of entities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name, then press a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EntityLinkField</name>
    <message>
        <source>Link to entity</source>
        <extracomment>placeholder of the field that points a mention to an entity of the library</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EntityListModel</name>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln mentions</source>
        <extracomment>said by a screen reader, and in a tooltip: a name, its type, how often it is mentioned</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Error</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Galley takes (16 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text: it is a picture, a program or another binary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character set of the file cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is built in a way that no real page is, and was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the expected format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the expected format (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Galley library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library reported a fault (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be carried out (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later change stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the page, without its pictures, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose saved pages (HTML) or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the text shows, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again, or save its text only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only. Update Galley to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only. To change it, make the file and its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or save what can be read with &quot;galley-cli export&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again; what was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link points to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no file but a pipe, a socket or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, and a library is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last program did not close the library, and its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move it away first; nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what it pointed to, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file, such as &quot;library.galley&quot; in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the library, with the file beside it that ends in &quot;-wal&quot;, to a folder that you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EventAttributes</name>
    <message>
        <source>Realis</source>
        <extracomment>field of an event: whether it happened, is planned, is possible or is said in general</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>field of an event: whether the source confirms it, claims it or disputes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>field of an event: past, present or future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negated</source>
        <extracomment>check box of an event: the text says that it did not happen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EventCard</name>
    <message>
        <source>Type of the event</source>
        <extracomment>accessible name of the field that changes an event&apos;s type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a date is written in little room: &quot;13 Nov 2015&quot;; the letters are those of Qt&apos;s date formats</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EventListModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>said by a screen reader, and in a tooltip: an event&apos;s type, the word that names it, who or what is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>names one after the other in a narrow row: what is there already, then one more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::EventsTab</name>
    <message>
        <source>Event %L1 of %L2</source>
        <extracomment>above the card of an event: which one of all events of the article it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>button above the card of an event: deletes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>heading of the list of all events in the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, then press Shift and a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ExportController</name>
    <message>
        <source>Kept</source>
        <extracomment>heading in the account of an export: what is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>heading in the account of an export: what is changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading in the account of an export: what is left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that could not be read, or not whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Name a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder to write into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files in this folder already. Nothing is overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already. Nothing is overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley JSONL (*.jsonl)</source>
        <extracomment>kind of file in a file dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) found for %1</source>
        <extracomment>%1 is a query; the number is how many articles it finds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection %1, %Ln article(s)</source>
        <extracomment>%1 is the name of a collection; the number is how many articles are in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) of the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text and annotations side by side, for annotation tools and language technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, loss-free, for another library or programs of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>title of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>name of the list of formats for assistive technology</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>label of the choice of articles to export</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the source documents</source>
        <extracomment>option of an export: the bytes that came in go with the articles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: opens a file dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything fits into this format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln article(s)</source>
        <extracomment>button: starts the export</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate beside the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate beside the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FacetPopup</name>
    <message>
        <source>Filter</source>
        <extracomment>in the empty field above a long list of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles in the list have nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FacetRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a chip of the facets when several values are chosen: %1 is &quot;Language&quot;, %2 how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FacetText</name>
    <message>
        <source>Unread</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that nobody has opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that somebody is working on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a value of the facet &quot;State&quot;: articles that are finished</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of the facet &quot;State&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this page</source>
        <extracomment>a value of the facet &quot;State&quot;: pages whose extraction is doubtful</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: %1 is &quot;November&quot;, %2 is &quot;2015&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>name of a facet: the languages of the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>name of a facet: the publications of the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>name of a facet: the months of the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>name of a facet: the entities of the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>name of a facet: the types of events in the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>name of a facet: the reading states of the articles found, with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a value of the facet &quot;Language&quot;: articles whose language nobody knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FacetValueModel</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>read aloud: a value of a facet and how many articles have it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FillerListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>said by a screen reader, and in a tooltip: the words of a mention, then its type</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FillerPicker</name>
    <message>
        <source>Find a filler for %1</source>
        <extracomment>placeholder of the field that filters what may fill a role, for example &quot;Find a filler for Attacker&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Not found</source>
        <extracomment>in the line that finds words in the article, when there are none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in the line that finds words in the article: number of the hit and of all hits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>placeholder of the field that finds words in the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes the line for finding words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: the name of its action, then its keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ImportReportModel</name>
    <message>
        <source>Nothing; the article was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>column of the import report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column of the import report: why the file was not taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>column of the import report: what the editor can do about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same article is in the library already, as number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same article is in the library already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ImportReportPage</name>
    <message>
        <source>The import was stopped. What was imported before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) stayed on older versions, because their text is gone from the new ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>puts between the parts of a list: &quot;12 added, 2 not imported&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import report: under the number of articles that are new in the library</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new versions</source>
        <extracomment>import report: under the number of articles whose text has changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>import report: under the number of files whose article is in the library already</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>import report: under the number of files that could not be taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <extracomment>title of the page that says what became of an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>button: puts the import report on the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try these again</source>
        <extracomment>button: imports the files that failed once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the import report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>accessible name of the pane beside the reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>tab of the inspector: what the article names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>tab of the inspector: what happens in the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tab of the inspector: what editors wrote about the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tab of the inspector: headline, source, times, language of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::InspectorPage</name>
    <message>
        <source>Find in all articles</source>
        <extracomment>menu of an entity or an event in the inspector: a search for its like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all in context</source>
        <extracomment>menu of an entity or an event in the inspector: all places, each with the words around it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::JobStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>status line: more jobs are running than the one that is shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>menu entry that stops a running job; %1 is what it says of itself, e.g. &quot;Importing 38 of 120&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tooltip of the cross beside a running job</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <extracomment>placeholder in the field that records a shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LanguageCell</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LanguageGrid</name>
    <message>
        <source>Choose from 30 Languages</source>
        <extracomment>title of the language menu; it has 31 entries, Chinese is counted once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language</source>
        <extracomment>placeholder of the field that filters the language menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the interface at once. Articles keep their own language and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how this article is set and searched. Its text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LearnedDialog</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>title of a dialog: what the program knows about sites from their pages and from what was hidden or shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hide or show is remembered for later pages of the same kind, and text that stands at the same place on several pages of a site is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a site or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned yet. Hide or show a part of an article, or import several pages of one site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: takes back what was done last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: removes the chosen row of what was learned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this site</source>
        <extracomment>button: removes all that was learned about a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the library</source>
        <extracomment>button: the articles of the site that are in the library get what was learned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and hides alike in the articles of this site that are in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LearnedModel</name>
    <message>
        <source>Text that is the same on several pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>of text of a page: it is part of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, whatever it says</source>
        <extracomment>of text of a page: it is no part of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>in place of an address: wherever on the site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>column: the beginning of a text that stands on pages of a site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>column: whether the text is shown or hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pages like</source>
        <extracomment>column: the pattern of the addresses of pages, as in /news/*</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>column: on how many pages it was applied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column: the date since which it is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LinkChoiceModel</name>
    <message>
        <source>New entity &quot;%1&quot;</source>
        <extracomment>first row of a list of entities: makes a new one with this name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%L1</source>
        <extracomment>how often something is named: &quot;×6&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ListPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <extracomment>above the list: how many articles it has</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in %1</source>
        <extracomment>in the empty search field; %1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>order of the articles in the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>order of the articles in the list: those that fit the query best</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>tooltip of the button that shows the order of the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop saved pages or text files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>button in the empty library</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <extracomment>button in the empty library</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button below &quot;nothing found&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <extracomment>%1 is the query as it was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles in %1</source>
        <extracomment>%1 is a part of the library, such as &quot;Starred&quot; or the name of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %1: %Ln article(s)</source>
        <extracomment>below &quot;nothing found&quot;: %1 is a part of the query, the number is how many articles there are when it is left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This query cannot be read yet</source>
        <extracomment>in the empty list, while the query has a fault that is explained above</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <extracomment>above the list, while they are being counted: how many articles it has at least</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LossModel</name>
    <message>
        <source>Kept</source>
        <extracomment>account of an export: this stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>account of an export: this is written in another way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>account of an export: this is not written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>column in the account of an export: kept, changed or left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column in the account of an export: which things, and how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>column in the account of an export</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::LossReport</name>
    <message numerus="yes">
        <source>%Ln entity mention(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to an entity kept as a Wikidata reference</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of mentions of the same thing kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) split at a line end or trimmed of white space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of the text replaced by a space</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of a type or role changed to one that the format allows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of a time or quantity written as a note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certainty value(s) of an argument written as a note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) attached to the annotation of the same span</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left out, as they stand on no annotation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without a letter left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a letter in the trigger left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s) left out, as their filler is</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and aliases of %Ln entity(s) without a Wikidata number left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln annotator(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of the blocks of %Ln article(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %Ln article(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source documents of %Ln article(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tooltip of the button that opens the menus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import saved pages and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages and texts (*.html *.htm *.xhtml *.txt *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder with all that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln faults</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library has faults: %1. Make a backup, then run &quot;galley-cli check --rebuild-index&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>link behind the result of an import in the status line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample library</source>
        <extracomment>the library of sample articles, in the title of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <extracomment>title of the window: the library&apos;s name or file, and the program&apos;s; keep &quot;Galley&quot; at the end, as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley libraries (*.galley)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged, and so is the copy (%1). Keep older backups, and export what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be read whole. Check the library, or restore a backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading older articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were read by an older version of Galley.</source>
        <extracomment>button behind &quot;312 articles were read by an older version of Galley.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles read again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 says how many articles were read again, %2 how many of them look different now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article was read by an older version of Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pages of %Ln articles cannot be read again; they stay as they are: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stay as they are, because marks or notes would lose their place: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged. It is made anew from the articles; until then searches may find too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index: article %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is renewed further at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to %1 of %2 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this article&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::MatchNotifier</name>
    <message numerus="yes">
        <source>%Ln new article(s) in “%1”</source>
        <extracomment>status line: articles came in that a saved search finds; %1 is its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New articles in %Ln saved search(es)</source>
        <extracomment>status line: articles came in that several saved searches find</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>link behind a sentence on new articles of a saved search</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::MentionCard</name>
    <message>
        <source>None</source>
        <extracomment>in the list of subtypes: none was said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the mention</source>
        <extracomment>accessible name of the field that changes a mention&apos;s type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <extracomment>button on the card of a mention: deletes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtype</source>
        <extracomment>field of a mention: a finer type, for example country or city for a GPE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>field of a mention: whether it is a name, a noun or a pronoun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>field of a time or a quantity: its value in a standard form, for example 2015-11-13</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <extracomment>button beside the entity that a mention points to: takes the link away</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::MessageLine</name>
    <message>
        <source>Close</source>
        <extracomment>tooltip of the cross that closes a message</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::NamePopup</name>
    <message>
        <source>There is one of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::NoteCard</name>
    <message>
        <source>Write a note</source>
        <extracomment>placeholder of an empty note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>accessible name of the field with an editor&apos;s note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <extracomment>button on a note: deletes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these words in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::NotesTab</name>
    <message>
        <source>No notes on this article yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note will be about the selected words</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note will be about the whole article</source>
        <extracomment>tooltip of the button that adds a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>button: adds a note about the selected words, or about the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>tooltip of the button that closes a message</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::OfferBar</name>
    <message>
        <source>Not now</source>
        <extracomment>tooltip of the cross that declines an offer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::QueryCompletion</name>
    <message>
        <source>articles in a language, as in lang:de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of a publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that name an entity, as in entity:Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of a day, month, year or span, as in date:2015-11-01..2015-11-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in a state, as in is:unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the headline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened and not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with an event of a type, as in event:Attack(Place:Turkey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the body only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with a marked mention that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention an entity of a type, as in type:Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with an agency in the credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that somebody wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that came in on a day, month, year or span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with annotations or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with a note that has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked: what of the page is the article was hard to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <extracomment>last row beneath the empty search field, after what was searched for before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role in %1</source>
        <extracomment>beside the name of a role; %1 is a type of events, such as Attack</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of the event</source>
        <extracomment>beside realis, tense, polarity or certainty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>group of %Ln type(s)</source>
        <extracomment>beside the name of a group of event types, such as Conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>beside a span of dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>beside a month, as in 2015-11</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::QueryError</name>
    <message>
        <source>A phrase begins here and does not end: put a quotation mark after its last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a word beside it. To look for the word itself, put it in quotation marks.</source>
        <extracomment>%1 is AND, OR or NOT, which stay English in a query</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1:&quot; needs a value right after the colon.</source>
        <extracomment>%1 is the name of a field, such as lang</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2015, 2015-11, 2015-11-15 or a range such as 2015-11-01..2015-11-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asterisk stands after the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has too many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language. Write a code such as de or zh-Hans, or a name such as German; lang:unknown finds the articles whose language is not known.</source>
        <extracomment>Do not translate de, zh-Hans, German and lang:unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <extracomment>%1 is a sentence about what cannot be read in a query, %2 a word of the query language that comes near</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are %2.</source>
        <extracomment>Do not translate the names of the fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. Write unread, inprogress, done, starred or doubtful.</source>
        <extracomment>Do not translate the values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write tagged:yes or tagged:no.</source>
        <extracomment>Do not translate tagged:yes and tagged:no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR needs two or more words or phrases, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in NEAR, which takes words, phrases and beginnings of words.</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance. After the comma write how many words may stand between, as in NEAR(oil price, 10).</source>
        <extracomment>Do not translate NEAR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of entities &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of events &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;. Its roles are %3.</source>
        <extracomment>%1 is a type of events, %2 the name of a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no role &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Its values are %3.</source>
        <extracomment>%1 is a word, %2 an attribute such as realis, %3 a list of its values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is said of articles, not of events. Between the parentheses of an event stand role:name and its attributes.</source>
        <extracomment>Do not translate role:name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next value stands right after the comma, without a space. Leave out the comma when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::QueryField</name>
    <message>
        <source>Save search</source>
        <extracomment>tooltip of the sign at the end of the search field: keeps the query under a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ReaderPane</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 says what was done and is now undone, e.g. Mention removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 says what was done again, e.g. Mention removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>segment of the reader&apos;s header: the article is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>segment of the reader&apos;s header: words of the article are tagged with types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tooltip of the button with the menu Export, Print, Copy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>entry of the menu Share: copies what is selected, else the whole article as text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as</source>
        <extracomment>submenu of the article&apos;s context menu: choose a type for the selected words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the event</source>
        <extracomment>entry of the article&apos;s context menu, for a mark at the pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked here. Click one of the outlined marks to fill %1, or press Escape.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this page: too much or too little of it may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <extracomment>entries of the article&apos;s context menu, for the part of the page at the pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ReaderView</name>
    <message>
        <source>Article</source>
        <extracomment>Accessible name of the view that an article is read in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, negated</source>
        <extracomment>Tooltip of an event that the text denies. %1 is its type, e.g. Attack</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a marked name. %1 is its type (Organization), %2 its kind (Party)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Reason</name>
    <message>
        <source>It is long enough and written in sentences.</source>
        <extracomment>Why a part of a web page is shown as part of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is short, or not written in the sentences of an article.</source>
        <extracomment>Why a part of a web page is hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any of its words are links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has as many links as menus and teasers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are none of those that announce menus, offers or comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are like &quot;Read more&quot;, a byline, a date or a picture credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in elements of the page that hold text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in elements of the page that rarely hold an article: a list, a form, a head or a foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a container that is named like an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a container that is named like navigation, advertising or comments, or not like an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what stands in the same container is running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the same container is hardly running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks before and after it are like parts of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks before and after it are like page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands where on a page the article stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the article begins or after it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words agree with the title and the description that the page declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are not those that the page declares as its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that are built like it elsewhere on the page are no running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article goes on here: no other one has begun before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article seems to have ended before, or another one to have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as a whole is one that holds an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as a whole has little of an article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::RoleOrigin</name>
    <message numerus="yes">
        <source>The same text stands at this place on %Ln other pages of the site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have shown this place on another page of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have hidden this place on another page of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have shown it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have hidden it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>tooltip of the cross in a search field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>title of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>setting: light or dark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>theme: as the desktop has it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme: dark letters on light paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme: light letters on dark paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>setting: stronger lines and letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading face</source>
        <extracomment>setting: the letters in which articles in Latin, Cyrillic and Greek script are set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>setting: the reading face that comes with the program; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harbour pilots went back to work on Friday after eleven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>setting: which keys do what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>button: opens the list of keyboard shortcuts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from pages</source>
        <extracomment>setting: what the program knows about sites from their pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and change…</source>
        <extracomment>button: opens the list of what was learned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>setting: what follows is about searches that were saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on the desktop when new articles come in</source>
        <extracomment>setting: a message of the desktop when a saved search finds what came in</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ShortcutEditor</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>column: what the action is called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>column: the menu in which the action stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>column: the shortcut of the action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them here</source>
        <extracomment>button: takes keys away from another action and gives them to the chosen one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>button: the action has no shortcut any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>button: the action gets back the shortcut that it came with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>button: all actions get back the shortcuts that they came with</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SlotArming</name>
    <message>
        <source>Choose an event first, then one of its roles can be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no role with that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else that is marked in this article fits %1.</source>
        <extracomment>%1 is the role of an event&apos;s argument, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled and takes one filler only. Take it out first.</source>
        <extracomment>%1 is the role of an event&apos;s argument that takes one filler only, e.g. Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event cannot fill a role of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fills %2 already.</source>
        <extracomment>%1 is words of the article, %2 the role of an event&apos;s argument that they fill, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as %2, which does not fit %3.</source>
        <extracomment>%1 is words of the article, %2 their type, %3 the role of an event&apos;s argument: &quot;Monday&quot; is marked as Time, which does not fit Place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SlotRole</name>
    <message>
        <source>Fill %1 with a click in the text</source>
        <extracomment>tooltip of a role&apos;s name in an event&apos;s card; %1 is the role, e.g. Place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>tooltip of a role&apos;s name: first what it does, then its keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SlotRow</name>
    <message>
        <source>None offered</source>
        <extracomment>in the slot of an event&apos;s role: nothing near the event could fill it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a filler: its words, then its type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>said by a screen reader: the role, then the words that fill it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill %1 with %2</source>
        <extracomment>said by a screen reader: a role, then the words that may fill it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a filler for %1</source>
        <extracomment>button behind a role of an event: opens the list of everything that may fill it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>menu of an event&apos;s filler: scrolls the reader to its words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>menu of an event&apos;s filler: takes it out of the role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another…</source>
        <extracomment>menu of an event&apos;s filler: opens the list of everything else that may fill the role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click it in the text</source>
        <extracomment>in the slot of an event&apos;s role that waits for a click on a mark in the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a role of this type</source>
        <extracomment>in the slot of an event&apos;s role: the event was given another type, and this role was kept from the former one</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SourceTreeModel</name>
    <message>
        <source>Library</source>
        <extracomment>section of the sources pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>articles that were not read yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>articles with a star</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these pages</source>
        <extracomment>pages whose text may not have been told from the page furniture rightly</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>section of the sources pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>section of the sources pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>section of the sources pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::SourcesPane</name>
    <message>
        <source>Name of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button: gives the collection its new name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <extracomment>menu of the sources pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>menu of a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the collection, keep its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>button that opens all menus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>name of the tree for assistive technology</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>status line: length of the open article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <extracomment>status line: entity mentions in the open article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>status line: event mentions in the open article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>status line: whose annotations are shown; %1 is the name of an annotator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::TagController</name>
    <message>
        <source>There is no word here to tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark must lie within one paragraph. Select less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been tagged yet that could be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a name that is tagged, then all equal names can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands nowhere else in this article without being tagged.</source>
        <extracomment>%1 is words of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark at the caret whose type could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention cannot become an event. Tag the words as an event instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event cannot become a mention. Tag the words as a mention instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have a mark of that type already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark at the caret that could be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark at the caret whose boundaries could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event first, then a number fills one of its roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::TagMenu</name>
    <message>
        <source>More…</source>
        <extracomment>last entry of the menu &quot;Tag as&quot;: opens the list of all types</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::TagPalette</name>
    <message>
        <source>Tag as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>read aloud for the list of types that words can be tagged with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type begins like this.</source>
        <extracomment>in place of the list when no type&apos;s name begins so</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::TagStrip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a key in the row of keys. %1 is a type (Person), %2 the keys that tag it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>In the row of keys of Tag mode, beside the key Shift: holding it shows the types of events</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Shift to tag events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>In the row of keys of Tag mode, beside the key that opens the list of all types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any type by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Tag mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::TagTypeModel</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read aloud for a row of the list of types. %1 is a type of entity or event, %2 the key that tags it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>button in the message that says what was just done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button in the message that says what was just undone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::WhyPopup</name>
    <message>
        <source>Reading the page again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article came without its page, so the reasons cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that was kept with the article cannot be read, so the reasons cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and saw another text. Read the article again to be told the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of Galley read this page, and cut it in other places. Read the article again to be told the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again today, this would be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has a rule of its own. How much it is like the text of the article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against the article</source>
        <extracomment>tooltip of a small bar beside a reason: it is a reason to show this part of the page, as article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>beside the name of a part of the page: it is part of the article, or it is hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this. Galley took it for: %1</source>
        <extracomment>why a part of the page is shown or hidden: the editor turned it; %1 is what Galley took it for, e.g. Navigation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself Galley took it for: %1</source>
        <extracomment>stands behind a sentence on what the other pages of the site told; %1 is what Galley took it for, e.g. Paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>%1 says how sure Galley is, e.g. Quite sure; %2 is the same in per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <extracomment>button: this part of the page belongs to the article, or does not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is shown or hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::WikidataField</name>
    <message>
        <source>A Wikidata number is Q and digits, as in Q142. The address of its page will do, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the number of &quot;%1&quot;. Link the mention to that entity instead.</source>
        <extracomment>%1 is the name of another entity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <extracomment>field of an entity: its number in Wikidata, as in Q142</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata number</source>
        <extracomment>accessible name of the field with the number of an entity in Wikidata</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
