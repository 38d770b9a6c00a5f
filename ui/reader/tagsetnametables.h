// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

/// The names of the standard tagset and their English, for tagsetnames.cpp alone. Each table has a translation context of its
/// own: a word may be two things in one language and not in another.
namespace galley::tagsetnametables {

/// A name of the standard tagset and its English.
struct Name
{
    const char16_t *key;
    const char *english;
};

inline constexpr Name entityTypes[] = {
    //: Entity type, a type of thing that a text names: a human being
    {u"Person", QT_TRANSLATE_NOOP("EntityType", "Person")},
    //: Entity type, a type of thing that a text names: a company, party, ministry, club
    {u"Organization", QT_TRANSLATE_NOOP("EntityType", "Organization")},
    //: Entity type, a type of thing that a text names: a country, province or city as a place and as a body that acts (geo-political entity)
    {u"GPE", QT_TRANSLATE_NOOP("EntityType", "GPE")},
    //: Entity type, a type of thing that a text names: a region, river, border
    {u"Location", QT_TRANSLATE_NOOP("EntityType", "Location")},
    //: Entity type, a type of thing that a text names: a building, station, port
    {u"Facility", QT_TRANSLATE_NOOP("EntityType", "Facility")},
    //: Entity type, a type of thing that a text names: people by nation, faith, trade
    {u"Group", QT_TRANSLATE_NOOP("EntityType", "Group")},
    //: Entity type, a type of thing that a text names: a summit, election, disaster with a name
    {u"NamedEvent", QT_TRANSLATE_NOOP("EntityType", "Named event")},
    //: Entity type, a type of thing that a text names: a programme, law, treaty, book
    {u"Work", QT_TRANSLATE_NOOP("EntityType", "Work")},
    //: Entity type, a type of thing that a text names: a weapon, vehicle, product
    {u"Object", QT_TRANSLATE_NOOP("EntityType", "Object")},
    //: Entity type, a type of thing that a text names: an office, title, occupation
    {u"Role", QT_TRANSLATE_NOOP("EntityType", "Role")},
    //: Entity type, a type of thing that a text names: a date, hour, duration
    {u"Time", QT_TRANSLATE_NOOP("EntityType", "Time")},
    //: Entity type, a type of thing that a text names: a number, sum, measure
    {u"Quantity", QT_TRANSLATE_NOOP("EntityType", "Quantity")},
};

inline constexpr Name shortEntityTypes[] = {
    //: Short form of the entity type Person, for the label over a short word; 5 letters at most
    {u"Person", QT_TRANSLATE_NOOP("ShortEntityType", "Pers")},
    //: Short form of the entity type Organization, for the label over a short word; 5 letters at most
    {u"Organization", QT_TRANSLATE_NOOP("ShortEntityType", "Org")},
    //: Short form of the entity type GPE, for the label over a short word; 5 letters at most
    {u"GPE", QT_TRANSLATE_NOOP("ShortEntityType", "GPE")},
    //: Short form of the entity type Location, for the label over a short word; 5 letters at most
    {u"Location", QT_TRANSLATE_NOOP("ShortEntityType", "Loc")},
    //: Short form of the entity type Facility, for the label over a short word; 5 letters at most
    {u"Facility", QT_TRANSLATE_NOOP("ShortEntityType", "Fac")},
    //: Short form of the entity type Group, for the label over a short word; 5 letters at most
    {u"Group", QT_TRANSLATE_NOOP("ShortEntityType", "Group")},
    //: Short form of the entity type Named event, for the label over a short word; 5 letters at most
    {u"NamedEvent", QT_TRANSLATE_NOOP("ShortEntityType", "Named")},
    //: Short form of the entity type Work, for the label over a short word; 5 letters at most
    {u"Work", QT_TRANSLATE_NOOP("ShortEntityType", "Work")},
    //: Short form of the entity type Object, for the label over a short word; 5 letters at most
    {u"Object", QT_TRANSLATE_NOOP("ShortEntityType", "Obj")},
    //: Short form of the entity type Role, for the label over a short word; 5 letters at most
    {u"Role", QT_TRANSLATE_NOOP("ShortEntityType", "Role")},
    //: Short form of the entity type Time, for the label over a short word; 5 letters at most
    {u"Time", QT_TRANSLATE_NOOP("ShortEntityType", "Time")},
    //: Short form of the entity type Quantity, for the label over a short word; 5 letters at most
    {u"Quantity", QT_TRANSLATE_NOOP("ShortEntityType", "Qty")},
};

inline constexpr Name eventTypes[] = {
    //: Event type: somebody uses force
    {u"Attack", QT_TRANSLATE_NOOP("EventType", "Attack")},
    //: Event type: people demonstrate
    {u"Protest", QT_TRANSLATE_NOOP("EventType", "Protest")},
    //: Event type: forces are called up or moved
    {u"Mobilize", QT_TRANSLATE_NOOP("EventType", "Mobilize")},
    //: Event type: somebody dies
    {u"Die", QT_TRANSLATE_NOOP("EventType", "Die")},
    //: Event type: somebody is hurt
    {u"Injure", QT_TRANSLATE_NOOP("EventType", "Injure")},
    //: Event type: flood, quake, accident
    {u"Disaster", QT_TRANSLATE_NOOP("EventType", "Disaster")},
    //: Event type: somebody says something
    {u"Say", QT_TRANSLATE_NOOP("EventType", "Say")},
    //: Event type: somebody promises something
    {u"Pledge", QT_TRANSLATE_NOOP("EventType", "Pledge")},
    //: Event type: somebody asks for something
    {u"Appeal", QT_TRANSLATE_NOOP("EventType", "Appeal")},
    //: Event type: somebody blames somebody
    {u"Condemn", QT_TRANSLATE_NOOP("EventType", "Condemn")},
    //: Event type: somebody takes a side in words
    {u"Support", QT_TRANSLATE_NOOP("EventType", "Support")},
    //: Event type: somebody refuses
    {u"Reject", QT_TRANSLATE_NOOP("EventType", "Reject")},
    //: Event type: somebody threatens
    {u"Threaten", QT_TRANSLATE_NOOP("EventType", "Threaten")},
    //: Event type: people meet
    {u"Meet", QT_TRANSLATE_NOOP("EventType", "Meet")},
    //: Event type: parties come to an agreement
    {u"Agree", QT_TRANSLATE_NOOP("EventType", "Agree")},
    //: Event type: parties work together
    {u"Cooperate", QT_TRANSLATE_NOOP("EventType", "Cooperate")},
    //: Event type: somebody gives help, goods, money
    {u"Aid", QT_TRANSLATE_NOOP("EventType", "Aid")},
    //: Event type: somebody imposes sanctions
    {u"Sanction", QT_TRANSLATE_NOOP("EventType", "Sanction")},
    //: Event type: an inquiry is made
    {u"Investigate", QT_TRANSLATE_NOOP("EventType", "Investigate")},
    //: Event type: somebody is arrested
    {u"Detain", QT_TRANSLATE_NOOP("EventType", "Detain")},
    //: Event type: charge, trial, verdict
    {u"CourtAction", QT_TRANSLATE_NOOP("EventType", "Court action")},
    //: Event type: somebody is set free
    {u"Release", QT_TRANSLATE_NOOP("EventType", "Release")},
    //: Event type: people vote
    {u"Election", QT_TRANSLATE_NOOP("EventType", "Election")},
    //: Event type: somebody takes an office
    {u"Appoint", QT_TRANSLATE_NOOP("EventType", "Appoint")},
    //: Event type: somebody gives up an office
    {u"Leave", QT_TRANSLATE_NOOP("EventType", "Leave")},
    //: Event type: a measure is decided
    {u"Decide", QT_TRANSLATE_NOOP("EventType", "Decide")},
    //: Event type: something is bought and sold
    {u"Deal", QT_TRANSLATE_NOOP("EventType", "Deal")},
    //: Event type: a company begins, ends or cuts jobs
    {u"CompanyChange", QT_TRANSLATE_NOOP("EventType", "Company change")},
    //: Event type: a company's figures
    {u"Result", QT_TRANSLATE_NOOP("EventType", "Result")},
    //: Event type: somebody or something goes somewhere
    {u"Move", QT_TRANSLATE_NOOP("EventType", "Move")},
    //: Event type: a match, race, competition
    {u"Contest", QT_TRANSLATE_NOOP("EventType", "Contest")},
    //: Event type: a work comes out
    {u"Publish", QT_TRANSLATE_NOOP("EventType", "Publish")},
};

inline constexpr Name eventGroups[] = {
    //: Group of event types: fighting and protest
    {u"Conflict", QT_TRANSLATE_NOOP("EventGroup", "Conflict")},
    //: Group of event types: death, injury, disaster
    {u"Life", QT_TRANSLATE_NOOP("EventGroup", "Life")},
    //: Group of event types: things said
    {u"Statement", QT_TRANSLATE_NOOP("EventGroup", "Statement")},
    //: Group of event types: what parties do with each other
    {u"Actors", QT_TRANSLATE_NOOP("EventGroup", "Actors")},
    //: Group of event types: what parties do with each other
    {u"Relations_between_actors", QT_TRANSLATE_NOOP("EventGroup", "Actors")},
    //: Group of event types: police and courts
    {u"Justice", QT_TRANSLATE_NOOP("EventGroup", "Justice")},
    //: Group of event types: offices, elections, decisions
    {u"Politics", QT_TRANSLATE_NOOP("EventGroup", "Politics")},
    //: Group of event types: companies and trade
    {u"Business", QT_TRANSLATE_NOOP("EventGroup", "Business")},
    //: Group of event types: events of no other group
    {u"Other", QT_TRANSLATE_NOOP("EventGroup", "Other")},
};

inline constexpr Name argumentRoles[] = {
    //: Role that somebody or something has in an event
    {u"Attacker", QT_TRANSLATE_NOOP("ArgumentRole", "Attacker")},
    //: Role that somebody or something has in an event
    {u"Target", QT_TRANSLATE_NOOP("ArgumentRole", "Target")},
    //: Role that somebody or something has in an event
    {u"Instrument", QT_TRANSLATE_NOOP("ArgumentRole", "Instrument")},
    //: Role that somebody or something has in an event
    {u"Place", QT_TRANSLATE_NOOP("ArgumentRole", "Place")},
    //: Role that somebody or something has in an event
    {u"Time", QT_TRANSLATE_NOOP("ArgumentRole", "Time")},
    //: Role that somebody or something has in an event
    {u"Protester", QT_TRANSLATE_NOOP("ArgumentRole", "Protester")},
    //: Role that somebody or something has in an event
    {u"Topic", QT_TRANSLATE_NOOP("ArgumentRole", "Topic")},
    //: Role that somebody or something has in an event
    {u"Size", QT_TRANSLATE_NOOP("ArgumentRole", "Size")},
    //: Role that somebody or something has in an event
    {u"Agent", QT_TRANSLATE_NOOP("ArgumentRole", "Agent")},
    //: Role that somebody or something has in an event
    {u"Force", QT_TRANSLATE_NOOP("ArgumentRole", "Force")},
    //: Role that somebody or something has in an event
    {u"Destination", QT_TRANSLATE_NOOP("ArgumentRole", "Destination")},
    //: Role that somebody or something has in an event
    {u"Victim", QT_TRANSLATE_NOOP("ArgumentRole", "Victim")},
    //: Role that somebody or something has in an event
    {u"Count", QT_TRANSLATE_NOOP("ArgumentRole", "Count")},
    //: Role that somebody or something has in an event
    {u"Affected", QT_TRANSLATE_NOOP("ArgumentRole", "Affected")},
    //: Role that somebody or something has in an event
    {u"Cause", QT_TRANSLATE_NOOP("ArgumentRole", "Cause")},
    //: Role that somebody or something has in an event
    {u"Damage", QT_TRANSLATE_NOOP("ArgumentRole", "Damage")},
    //: Role that somebody or something has in an event
    {u"Speaker", QT_TRANSLATE_NOOP("ArgumentRole", "Speaker")},
    //: Role that somebody or something has in an event
    {u"Addressee", QT_TRANSLATE_NOOP("ArgumentRole", "Addressee")},
    //: Role that somebody or something has in an event
    {u"Medium", QT_TRANSLATE_NOOP("ArgumentRole", "Medium")},
    //: Role that somebody or something has in an event
    {u"Beneficiary", QT_TRANSLATE_NOOP("ArgumentRole", "Beneficiary")},
    //: Role that somebody or something has in an event
    {u"Action", QT_TRANSLATE_NOOP("ArgumentRole", "Action")},
    //: Role that somebody or something has in an event
    {u"Recipient", QT_TRANSLATE_NOOP("ArgumentRole", "Recipient")},
    //: Role that somebody or something has in an event
    {u"Participant", QT_TRANSLATE_NOOP("ArgumentRole", "Participant")},
    //: Role that somebody or something has in an event
    {u"Occasion", QT_TRANSLATE_NOOP("ArgumentRole", "Occasion")},
    //: Role that somebody or something has in an event
    {u"Party", QT_TRANSLATE_NOOP("ArgumentRole", "Party")},
    //: Role that somebody or something has in an event
    {u"Document", QT_TRANSLATE_NOOP("ArgumentRole", "Document")},
    //: Role that somebody or something has in an event
    {u"Partner", QT_TRANSLATE_NOOP("ArgumentRole", "Partner")},
    //: Role that somebody or something has in an event
    {u"Donor", QT_TRANSLATE_NOOP("ArgumentRole", "Donor")},
    //: Role that somebody or something has in an event
    {u"Goods", QT_TRANSLATE_NOOP("ArgumentRole", "Goods")},
    //: Role that somebody or something has in an event
    {u"Detainee", QT_TRANSLATE_NOOP("ArgumentRole", "Detainee")},
    //: Role that somebody or something has in an event
    {u"Crime", QT_TRANSLATE_NOOP("ArgumentRole", "Crime")},
    //: Role that somebody or something has in an event
    {u"Defendant", QT_TRANSLATE_NOOP("ArgumentRole", "Defendant")},
    //: Role that somebody or something has in an event
    {u"Sentence", QT_TRANSLATE_NOOP("ArgumentRole", "Sentence")},
    //: Role that somebody or something has in an event
    {u"Person", QT_TRANSLATE_NOOP("ArgumentRole", "Person")},
    //: Role that somebody or something has in an event
    {u"Candidate", QT_TRANSLATE_NOOP("ArgumentRole", "Candidate")},
    //: Role that somebody or something has in an event
    {u"Winner", QT_TRANSLATE_NOOP("ArgumentRole", "Winner")},
    //: Role that somebody or something has in an event
    {u"Office", QT_TRANSLATE_NOOP("ArgumentRole", "Office")},
    //: Role that somebody or something has in an event
    {u"Result", QT_TRANSLATE_NOOP("ArgumentRole", "Result")},
    //: Role that somebody or something has in an event
    {u"Role", QT_TRANSLATE_NOOP("ArgumentRole", "Role")},
    //: Role that somebody or something has in an event
    {u"Body", QT_TRANSLATE_NOOP("ArgumentRole", "Body")},
    //: Role that somebody or something has in an event
    {u"Measure", QT_TRANSLATE_NOOP("ArgumentRole", "Measure")},
    //: Role that somebody or something has in an event
    {u"Buyer", QT_TRANSLATE_NOOP("ArgumentRole", "Buyer")},
    //: Role that somebody or something has in an event
    {u"Seller", QT_TRANSLATE_NOOP("ArgumentRole", "Seller")},
    //: Role that somebody or something has in an event
    {u"Asset", QT_TRANSLATE_NOOP("ArgumentRole", "Asset")},
    //: Role that somebody or something has in an event
    {u"Price", QT_TRANSLATE_NOOP("ArgumentRole", "Price")},
    //: Role that somebody or something has in an event
    {u"Company", QT_TRANSLATE_NOOP("ArgumentRole", "Company")},
    //: Role that somebody or something has in an event
    {u"Subject", QT_TRANSLATE_NOOP("ArgumentRole", "Subject")},
    //: Role that somebody or something has in an event
    {u"Value", QT_TRANSLATE_NOOP("ArgumentRole", "Value")},
    //: Role that somebody or something has in an event
    {u"Mover", QT_TRANSLATE_NOOP("ArgumentRole", "Mover")},
    //: Role that somebody or something has in an event
    {u"Origin", QT_TRANSLATE_NOOP("ArgumentRole", "Origin")},
    //: Role that somebody or something has in an event
    {u"Vehicle", QT_TRANSLATE_NOOP("ArgumentRole", "Vehicle")},
    //: Role that somebody or something has in an event
    {u"Creator", QT_TRANSLATE_NOOP("ArgumentRole", "Creator")},
    //: Role that somebody or something has in an event
    {u"Work", QT_TRANSLATE_NOOP("ArgumentRole", "Work")},
};

inline constexpr Name subtypes[] = {
    //: Kind of Person
    {u"individual", QT_TRANSLATE_NOOP("EntitySubtype", "Individual")},
    //: Kind of Person
    {u"fictional", QT_TRANSLATE_NOOP("EntitySubtype", "Fictional")},
    //: Kind of Organization
    {u"government", QT_TRANSLATE_NOOP("EntitySubtype", "Government")},
    //: Kind of Organization
    {u"military_security", QT_TRANSLATE_NOOP("EntitySubtype", "Military or security")},
    //: Kind of Organization
    {u"party", QT_TRANSLATE_NOOP("EntitySubtype", "Party")},
    //: Kind of Organization
    {u"armed_group", QT_TRANSLATE_NOOP("EntitySubtype", "Armed group")},
    //: Kind of Organization
    {u"igo", QT_TRANSLATE_NOOP("EntitySubtype", "International organization")},
    //: Kind of Organization
    {u"ngo", QT_TRANSLATE_NOOP("EntitySubtype", "Non-governmental organization")},
    //: Kind of Organization
    {u"company", QT_TRANSLATE_NOOP("EntitySubtype", "Company")},
    //: Kind of Organization
    {u"media", QT_TRANSLATE_NOOP("EntitySubtype", "Media")},
    //: Kind of Organization
    {u"education", QT_TRANSLATE_NOOP("EntitySubtype", "Education")},
    //: Kind of Organization
    {u"sports", QT_TRANSLATE_NOOP("EntitySubtype", "Sports")},
    //: Kind of Organization or Group
    {u"religious", QT_TRANSLATE_NOOP("EntitySubtype", "Religious")},
    //: Kind of Organization
    {u"judicial", QT_TRANSLATE_NOOP("EntitySubtype", "Judicial")},
    //: Kind of Organization or NamedEvent
    {u"other", QT_TRANSLATE_NOOP("EntitySubtype", "Other")},
    //: Kind of GPE
    {u"country", QT_TRANSLATE_NOOP("EntitySubtype", "Country")},
    //: Kind of GPE
    {u"state_province", QT_TRANSLATE_NOOP("EntitySubtype", "State or province")},
    //: Kind of GPE
    {u"city_town", QT_TRANSLATE_NOOP("EntitySubtype", "City or town")},
    //: Kind of GPE
    {u"district", QT_TRANSLATE_NOOP("EntitySubtype", "District")},
    //: Kind of GPE
    {u"bloc", QT_TRANSLATE_NOOP("EntitySubtype", "Bloc")},
    //: Kind of Location
    {u"region", QT_TRANSLATE_NOOP("EntitySubtype", "Region")},
    //: Kind of Location
    {u"land", QT_TRANSLATE_NOOP("EntitySubtype", "Land")},
    //: Kind of Location
    {u"water", QT_TRANSLATE_NOOP("EntitySubtype", "Water")},
    //: Kind of Location
    {u"celestial", QT_TRANSLATE_NOOP("EntitySubtype", "Celestial")},
    //: Kind of Location
    {u"address", QT_TRANSLATE_NOOP("EntitySubtype", "Address")},
    //: Kind of Location
    {u"border", QT_TRANSLATE_NOOP("EntitySubtype", "Border")},
    //: Kind of Facility
    {u"building", QT_TRANSLATE_NOOP("EntitySubtype", "Building")},
    //: Kind of Facility
    {u"transport", QT_TRANSLATE_NOOP("EntitySubtype", "Transport")},
    //: Kind of Facility
    {u"infrastructure", QT_TRANSLATE_NOOP("EntitySubtype", "Infrastructure")},
    //: Kind of Facility
    {u"military", QT_TRANSLATE_NOOP("EntitySubtype", "Military")},
    //: Kind of Facility
    {u"venue", QT_TRANSLATE_NOOP("EntitySubtype", "Venue")},
    //: Kind of Group
    {u"nationality", QT_TRANSLATE_NOOP("EntitySubtype", "Nationality")},
    //: Kind of Group
    {u"ethnic", QT_TRANSLATE_NOOP("EntitySubtype", "Ethnic")},
    //: Kind of Group
    {u"political", QT_TRANSLATE_NOOP("EntitySubtype", "Political")},
    //: Kind of Group
    {u"profession", QT_TRANSLATE_NOOP("EntitySubtype", "Profession")},
    //: Kind of Group
    {u"crowd_or_victims", QT_TRANSLATE_NOOP("EntitySubtype", "Crowd or victims")},
    //: Kind of NamedEvent
    {u"summit", QT_TRANSLATE_NOOP("EntitySubtype", "Summit")},
    //: Kind of NamedEvent
    {u"attack", QT_TRANSLATE_NOOP("EntitySubtype", "Attack")},
    //: Kind of NamedEvent
    {u"election", QT_TRANSLATE_NOOP("EntitySubtype", "Election")},
    //: Kind of NamedEvent
    {u"disaster", QT_TRANSLATE_NOOP("EntitySubtype", "Disaster")},
    //: Kind of NamedEvent
    {u"sport", QT_TRANSLATE_NOOP("EntitySubtype", "Sport")},
    //: Kind of NamedEvent
    {u"cultural", QT_TRANSLATE_NOOP("EntitySubtype", "Cultural")},
    //: Kind of Work
    {u"programme", QT_TRANSLATE_NOOP("EntitySubtype", "Programme")},
    //: Kind of Work
    {u"publication", QT_TRANSLATE_NOOP("EntitySubtype", "Publication")},
    //: Kind of Work
    {u"law", QT_TRANSLATE_NOOP("EntitySubtype", "Law")},
    //: Kind of Work
    {u"agreement", QT_TRANSLATE_NOOP("EntitySubtype", "Agreement")},
    //: Kind of Work
    {u"artwork", QT_TRANSLATE_NOOP("EntitySubtype", "Artwork")},
    //: Kind of Work
    {u"software", QT_TRANSLATE_NOOP("EntitySubtype", "Software")},
    //: Kind of Object
    {u"weapon", QT_TRANSLATE_NOOP("EntitySubtype", "Weapon")},
    //: Kind of Object
    {u"vehicle", QT_TRANSLATE_NOOP("EntitySubtype", "Vehicle")},
    //: Kind of Object
    {u"product", QT_TRANSLATE_NOOP("EntitySubtype", "Product")},
    //: Kind of Object
    {u"substance", QT_TRANSLATE_NOOP("EntitySubtype", "Substance")},
    //: Kind of Object
    {u"symbol", QT_TRANSLATE_NOOP("EntitySubtype", "Symbol")},
    //: Kind of Role
    {u"office", QT_TRANSLATE_NOOP("EntitySubtype", "Office")},
    //: Kind of Role
    {u"title", QT_TRANSLATE_NOOP("EntitySubtype", "Title")},
    //: Kind of Role
    {u"occupation", QT_TRANSLATE_NOOP("EntitySubtype", "Occupation")},
    //: Kind of Time
    {u"date", QT_TRANSLATE_NOOP("EntitySubtype", "Date")},
    //: Kind of Time
    {u"time", QT_TRANSLATE_NOOP("EntitySubtype", "Time")},
    //: Kind of Time
    {u"duration", QT_TRANSLATE_NOOP("EntitySubtype", "Duration")},
    //: Kind of Time
    {u"set", QT_TRANSLATE_NOOP("EntitySubtype", "Set")},
    //: Kind of Quantity
    {u"count", QT_TRANSLATE_NOOP("EntitySubtype", "Count")},
    //: Kind of Quantity
    {u"money", QT_TRANSLATE_NOOP("EntitySubtype", "Money")},
    //: Kind of Quantity
    {u"percent", QT_TRANSLATE_NOOP("EntitySubtype", "Percent")},
    //: Kind of Quantity
    {u"measure", QT_TRANSLATE_NOOP("EntitySubtype", "Measure")},
    //: Kind of Quantity
    {u"ordinal", QT_TRANSLATE_NOOP("EntitySubtype", "Ordinal")},
};

/// In the order of Realis, Tense, Certainty, MentionLevel.
inline constexpr std::array realisNames = {
    //: The event is said to have happened or to happen now
    QT_TRANSLATE_NOOP("Realis", "Actual"),
    //: The event is intended
    QT_TRANSLATE_NOOP("Realis", "Planned"),
    //: The event may happen
    QT_TRANSLATE_NOOP("Realis", "Possible"),
    //: The text speaks of such events in general
    QT_TRANSLATE_NOOP("Realis", "Generic"),
};

inline constexpr std::array eventLabels = {
    "%1",
    //: Label over the word of an event that is intended. %1 is the type, e.g. Attack
    QT_TRANSLATE_NOOP("EventLabel", "%1, planned"),
    //: Label over the word of an event that may happen. %1 is the type, e.g. Attack
    QT_TRANSLATE_NOOP("EventLabel", "%1, possible"),
    //: Label over the word of an event spoken of in general. %1 is the type, e.g. Attack
    QT_TRANSLATE_NOOP("EventLabel", "%1, generic"),
};

inline constexpr std::array tenseNames = {
    //: Tense of an event: not said
    QT_TRANSLATE_NOOP("Tense", "Unspecified"),
    //: Tense of an event
    QT_TRANSLATE_NOOP("Tense", "Past"),
    //: Tense of an event
    QT_TRANSLATE_NOOP("Tense", "Present"),
    //: Tense of an event
    QT_TRANSLATE_NOOP("Tense", "Future"),
};

inline constexpr std::array certaintyNames = {
    //: Certainty of an event: stated as a fact
    QT_TRANSLATE_NOOP("Certainty", "Confirmed"),
    //: Certainty of an event: somebody says so
    QT_TRANSLATE_NOOP("Certainty", "Claimed"),
    //: Certainty of an event: somebody denies it
    QT_TRANSLATE_NOOP("Certainty", "Disputed"),
};

inline constexpr std::array mentionLevelNames = {
    //: How a text names somebody: by the name
    QT_TRANSLATE_NOOP("MentionLevel", "Name"),
    //: How a text names somebody: by a noun, as in "the minister"
    QT_TRANSLATE_NOOP("MentionLevel", "Noun"),
    //: How a text names somebody: by a word like "she"
    QT_TRANSLATE_NOOP("MentionLevel", "Pronoun"),
};

} // namespace galley::tagsetnametables
