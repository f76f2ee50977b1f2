<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE">
<context>
    <name>AddCommitmentCommand</name>
    <message>
        <source>Commitment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else you gave was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddContactCommand</name>
    <message>
        <source>Contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is recorded already; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup was made but does not hold what it should, so it was removed. The campaign file is unchanged. Try again, and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignCheck</name>
    <message>
        <source>The steps of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept as “%2” with %3, but its steps and commitments give “%4” with %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standing of %1 is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignFile</name>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a campaign file of Solidair, or its beginning was overwritten. Nothing was changed. Open another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: its content was lost outside Solidair, or copying it was cut short. Restore a backup to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened in the safe way that Solidair asks for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Solidair. Nothing was changed. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder may not be changed. Nothing was changed. Copy the file to a folder of your own or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it and its folder are there and that you may use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file at this moment. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network drive with the file reports an error. Nothing was changed. Check the drive and its free space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or file is larger than a campaign file can hold. Nothing was changed. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign file could not be read or changed. What was saved before is safe. Close it and check the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignRepository</name>
    <message>
        <source>The file does not say of which campaign it is: making it was cut short, or it is damaged. Restore a backup, or make a new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Nothing leads back to “%1”. Delete the steps instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already is “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a municipality that joined can leave; it is “%1” then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member can only leave or join again under another text; it joined on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future. A step is recorded when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality exists only since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality no longer exists since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place here: it is “%2” since %3 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in the steps recorded so far: later steps would begin on another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCampaignCommand</name>
    <message>
        <source>Settings of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCommitmentCommand</name>
    <message>
        <source>Change a commitment of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeContactCommand</name>
    <message>
        <source>Change a contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMunicipalityCommand</name>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en réunion</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Makes a new campaign file; refuses an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with sample data; persons are fictional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets who writes the letters (sender.name, sender.function, sender.organisation, sender.email, sender.phone, sender.website, sender.address, sender.place), or takes in Wallonia (register.wallonia on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all content of the campaign to a .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a verified copy, in the folder of backups or at PATH, and prints where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new campaign file of a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a step to a stage on a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, as precisely as it is known; or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined under this text; else the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person, local group or partner who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what way it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which body decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; with joined it records a member below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note with the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what a municipality promises or does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of commitment, see “categories”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is; running unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when the municipality stands by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when it no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be shown on the public page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the one shown on the public page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a person or a mailbox to talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the person is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the contact is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the municipalities and how far they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all of one municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the kinds of commitments: what --category takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this text (2020, 2023); else of the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a report; “reports” lists their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it describes; else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when, for reports of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of whom or what, for reports of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write: .pdf, .html, .csv or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the letters that can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes letters as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which letter, see “templates”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to these municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or to all that are in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter&apos;s date; else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record them as sent; one that asks sets asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .pdf for all, or a folder ending in / for one each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Solidair keeps a campaign of solidary municipalities: who was asked, who joined, what they do; it makes the letters and the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO: a NIS code or a name, former names and other languages too.
DATE: 2023-11-05, 2023-11 or 2023; for a step also the word unknown.
STAGE: not-approached, asked, in-discussion, joined, declined, on-hold, left.
Commands that write take --take-over when the file was left open on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written out. The campaign is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallonia can be taken in (on), not taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is exported to a .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option misses its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-11-22, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date such as 2026-11-22, 2026-11 or 2026, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no declaration of commitment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Record the commitment with “solidair commit”, or give a --reason to record it all the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of commitment “%1”. “solidair categories FILE” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these characters; each is printed as a box: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality is in that stage; no letter was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written to a .pdf file, or to a folder ending in /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets the letter: either --to or --stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>Un engagement doit avoir un titre.</translation>
    </message>
    <message>
        <source>A commitment can not end before it begins: %1 lies before %2.</source>
        <translation>Un engagement ne peut pas prendre fin avant de commencer&#xa0;: %1 précède %2.</translation>
    </message>
</context>
<context>
    <name>CorrectStepCommand</name>
    <message>
        <source>Correct a step of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCampaign</name>
    <message>
        <source>There is a file at %1 already. It was left alone; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign file could not be made at %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1. Nothing was created. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file. Choose a campaign file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read beside what an interrupted program left. Make room in the folder for temporary files, or open the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may be read but not changed. Nothing was changed. Copy it to a folder of your own, or ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables in the file are not those of Solidair: it is damaged or was changed by another program. Nothing was changed. Restore a backup to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was being read. Nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>DecideMergerCommand</name>
    <message>
        <source>Merger of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the engagement confirmed after the merger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>municipal council</source>
        <translation>conseil communal</translation>
    </message>
    <message>
        <source>college of mayor and aldermen</source>
        <translation>collège des bourgmestre et échevins</translation>
    </message>
    <message>
        <source>permanent bureau</source>
        <translation>bureau permanent</translation>
    </message>
    <message>
        <source>social welfare council</source>
        <translation>conseil de l’action sociale</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>autre organe</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>merger to be decided</source>
        <translation type="unfinished">fusion à trancher</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Engagements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Prochaine étape</translation>
    </message>
    <message>
        <source>Neighbours that joined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The export could not be written. The campaign is safe. Check that the disk has room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>%1 (asks %2)</source>
        <translation>%1 (%2 requis)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCampaign</name>
    <message>
        <source>%1 could not be written. The campaign itself is safe; choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLocation</name>
    <message>
        <source>The file is on a network drive. Solidair works more carefully there, and slower. Let nobody else copy or replace the file while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder that another program synchronises. Wait until it has finished before you open the file on another computer: of two versions it keeps only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillCampaignCommand</name>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no typeface to print letters and reports with. Nothing was printed. Install the typeface Carlito (on Debian and Ubuntu: fonts-crosextra-carlito) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>A row holds what it cannot hold: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row refers to one that is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>“%1” (%2) is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else you gave was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration of commitment was in force on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such declaration of commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That declaration of commitment is in force only since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of %1 would no longer hold: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n more needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What you want to change is no longer there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed since by somebody or something else. Nothing was changed; look at how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The letter to %1 was not made: %2 is not known. Fill it in and make the letter again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>The letters were stopped. None was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>the salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of city or municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word for city or municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the full name of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activities of the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many activities the charter asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the municipalities that have joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only municipality that has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the several municipalities that have joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the website of the sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Line %1 of the template can not be used: %2. The template was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[if …] without [end]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first lines must give key, language, name and subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no merge field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>an unknown computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open with %1 on %2, since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first; take it over only when you are sure that nobody works in it on that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the file may not be changed, so the file cannot be opened to write. Nothing was changed. Copy the file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Solidair has no window yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeLetters</name>
    <message>
        <source>The folder %1 could not be made. No letter was written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has joined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was made; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeReport</name>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written to a .pdf, .html, .csv or .txt file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The file could not be brought to the form of this version of Solidair. Nothing was changed. Keep the file as it is, and check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The file %1 could not be written: the folder is missing or forbidden, it is no ordinary file, or the disk is full. Nothing was changed. Choose another place or make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 already exists. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that its folder is there, has room and may be changed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Check that you may change the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk. Check the disk and its free space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Province</name>
    <message>
        <source>Antwerp</source>
        <translation>Anvers</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Hainaut</source>
        <translation>Hainaut</translation>
    </message>
    <message>
        <source>Limburg</source>
        <translation>Limbourg</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Liège</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namur</translation>
    </message>
    <message>
        <source>East Flanders</source>
        <translation>Flandre-Orientale</translation>
    </message>
    <message>
        <source>Flemish Brabant</source>
        <translation>Brabant flamand</translation>
    </message>
    <message>
        <source>Walloon Brabant</source>
        <translation>Brabant wallon</translation>
    </message>
    <message>
        <source>West Flanders</source>
        <translation>Flandre-Occidentale</translation>
    </message>
    <message>
        <source>This campaign has no municipalities on that day, so none in the province “%1”.</source>
        <translation>Cette campagne ne compte aucune commune ce jour-là, donc aucune dans la province «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not one of the provinces of this campaign. Choose one of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une province de cette campagne. Choisissez-en une&#xa0;: %2.</translation>
    </message>
    <message>
        <source>More than one province of this campaign can be meant by “%1”. Choose one of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs provinces de cette campagne. Choisissez-en une&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RecordLetterCommand</name>
    <message>
        <source>Letter to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordStepCommand</name>
    <message>
        <source>Stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>“%1” can mean more than one municipality: %2. Give the NIS code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign. Did you mean: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists only since %2. Before that day there were: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveCommitmentCommand</name>
    <message>
        <source>Delete a commitment of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveContactCommand</name>
    <message>
        <source>Delete a contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveStepCommand</name>
    <message>
        <source>Delete a step of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>State of affairs</source>
        <translation>État des lieux</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandre</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonie</translation>
    </message>
    <message>
        <source>less than 1% of the area</source>
        <translation>moins de 1&#xa0;% du territoire</translation>
    </message>
    <message>
        <source>%1% of the area</source>
        <translation>%1&#xa0;% du territoire</translation>
    </message>
    <message>
        <source>asked, not yet answered</source>
        <translation>demandes restées sans réponse</translation>
    </message>
    <message>
        <source>inhabitants of the members</source>
        <translation>habitants des membres</translation>
    </message>
    <message>
        <source>Solidary Municipalities</source>
        <translation>Communes solidaires</translation>
    </message>
    <message>
        <source>Solidary Municipalities in %1</source>
        <translation>Communes solidaires, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not asked yet</source>
        <translation>
            <numerusform>dont %n pas encore sollicitée</numerusform>
            <numerusform>dont %n pas encore sollicitées</numerusform>
        </translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>filter: all stages</source>
        <translation>filtre&#xa0;: toutes les étapes</translation>
    </message>
    <message>
        <source>filter: %1, all stages</source>
        <translation>filtre&#xa0;: %1, toutes les étapes</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register</source>
        <translation>Source&#xa0;: registre de la campagne</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register; inhabitants on %1: Statbel (Directorate-general Statistics – Statistics Belgium), open data, adapted</source>
        <translation>Source&#xa0;: registre de la campagne&#xa0;; habitants au %1&#xa0;: Statbel (Direction générale Statistique – Statistics Belgium), open data, adapté</translation>
    </message>
    <message>
        <source>Next steps, coordinators and who has a contact are as they stand now, not as on the day of this report; contacts after that day are left out.</source>
        <translation>Les prochaines étapes, les responsables du suivi et les personnes de contact sont ceux d’aujourd’hui et non du jour de ce rapport&#xa0;; les contacts postérieurs à ce jour sont omis.</translation>
    </message>
    <message>
        <source>The day of this report is still to come: it shows what is known now.</source>
        <translation>Le jour de ce rapport est encore à venir&#xa0;: il montre ce qui est connu à présent.</translation>
    </message>
    <message>
        <source>Sample data. Who is a member comes from the documents of the campaign; the other stages, dates, reasons and all persons are invented.</source>
        <translation>Données d’exemple. La liste des membres provient des documents de la campagne&#xa0;; les autres étapes, dates et motifs ainsi que toutes les personnes sont fictifs.</translation>
    </message>
    <message>
        <source>State of affairs on %1</source>
        <translation>État des lieux au %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>The number of inhabitants of %n municipality(ies) is not known and left out.</source>
        <translation>
            <numerusform>Le nombre d’habitants de %n commune n’est pas connu et n’est pas compté.</numerusform>
            <numerusform>Le nombre d’habitants de %n communes n’est pas connu et n’est pas compté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>Code INS</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments asked for</source>
        <translation>Engagements demandés</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>merger to be decided</source>
        <translation>fusion à trancher</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>texte %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>By province and stage</source>
        <translation>Par province et par étape</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why all the same, and what now</source>
        <translation>Pourquoi malgré tout, et la suite</translation>
    </message>
    <message>
        <source>%1, asks %2</source>
        <translation>%1 (%2 requis)</translation>
    </message>
    <message>
        <source>Under the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>The threshold belongs to the declaration: %1. A member under the threshold remains a member; this list is there to follow it up.</source>
        <translation>Le seuil dépend de la déclaration&#xa0;: %1. Un membre sous le seuil reste membre&#xa0;; cette liste sert au suivi.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demande de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Days quiet</source>
        <translation>Jours sans signe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Without a contact</source>
        <translation>Sans personne de contact</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>have joined</source>
        <translation>ont adhéré</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>sont en discussion</translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <translation>encore %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>the text of %1 asks %n commitment(s)</source>
        <translation>
            <numerusform>le texte de %1 demande %n engagement</numerusform>
            <numerusform>le texte de %1 demande %n engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>It is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>mayor</source>
        <translation>bourgmestre</translation>
    </message>
    <message>
        <source>alderman</source>
        <translation>échevin</translation>
    </message>
    <message>
        <source>general director</source>
        <translation>directeur général</translation>
    </message>
    <message>
        <source>official</source>
        <translation>fonctionnaire</translation>
    </message>
    <message>
        <source>official of the OCMW</source>
        <translation>fonctionnaire du CPAS</translation>
    </message>
    <message>
        <source>councillor</source>
        <translation>conseiller communal</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
    <message>
        <source>shared mailbox</source>
        <translation>boîte commune</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The file is damaged: a row of the table “%1” holds what it cannot hold (%2). Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippedFile</name>
    <message>
        <source>Solidair is not installed completely. Install it again; your campaign files are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore de demande</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demande faite</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en réflexion</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>pas de suite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>retrait</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>A report needs a day, such as 22/11/2026.</source>
        <translation>Un rapport a besoin d’un jour, par exemple 22/11/2026.</translation>
    </message>
</context>
<context>
    <name>TakeInRegisterCommand</name>
    <message>
        <source>Register of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solidair::CampaignSession</name>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
