<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
    <name>galley</name>
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
</context>
<context>
    <name>galley::Banner</name>
    <message>
        <source>Show me</source>
        <extracomment>link in the line that says a page may have been cleaned wrongly: scrolls to the doubtful place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right</source>
        <extracomment>button in the same line: the page is fine as it is</extracomment>
        <translation type="unfinished"></translation>
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
        <source>There is no field &quot;%1&quot;. The fields are lang, source, entity, type, event, collection, date, is and headline.</source>
        <extracomment>Do not translate the names of the fields</extracomment>
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
        <source>&quot;%1&quot; is not a state. Write unread, inprogress, done or starred.</source>
        <extracomment>Do not translate the values</extracomment>
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
</context>
<context>
    <name>galley::ReaderView</name>
    <message>
        <source>Article</source>
        <extracomment>Accessible name of the view that an article is read in</extracomment>
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
    <name>galley::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>button in the message that says what was just done</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
