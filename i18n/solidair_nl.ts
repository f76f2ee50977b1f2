<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>Accessibility</name>
    <message>
        <source>Clear the field</source>
        <translation>Veld wissen</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <translation>%1, aangevinkt</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, niet aangevinkt</translation>
    </message>
    <message>
        <source>%1, partly checked</source>
        <translation>%1, deels aangevinkt</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Set the selected municipalities to asked</source>
        <translation>Zet de gekozen gemeenten op gevraagd</translation>
    </message>
    <message>
        <source>Set them in discussion</source>
        <translation>Zet ze in gesprek</translation>
    </message>
    <message>
        <source>Let them join</source>
        <translation>Laat ze toetreden</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nieuwe campagne…</translation>
    </message>
    <message>
        <source>New &amp;sample campaign…</source>
        <translation>Nieuwe &amp;voorbeeldcampagne…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu re&amp;servekopie maken</translation>
    </message>
    <message>
        <source>Restor&amp;e a backup…</source>
        <translation>Reservekopie &amp;terugzetten…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Solidair</source>
        <translation>&amp;Over Solidair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last action; in a field the typing first</source>
        <translation>Maak de laatste handeling ongedaan; in een veld eerst het typen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Doe ze opnieuw</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Find a municipality; among Persons a person</source>
        <translation>Zoek een gemeente; bij Personen een persoon</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>Go to the next part of the window, such as list and dossier</source>
        <translation>Ga naar het volgende deel van het venster, zoals lijst en dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;orig deel</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Ga naar het vorige deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Open &amp;dossier in a window</source>
        <translation>&amp;Dossier in een venster openen</translation>
    </message>
    <message>
        <source>&amp;Coordinator and next step of those chosen…</source>
        <translation>&amp;Verantwoordelijke en volgende stap van de gekozen…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>Fiche &amp;afdrukken…</translation>
    </message>
    <message>
        <source>Letter to the &amp;selection</source>
        <translation>Brief aan de &amp;selectie</translation>
    </message>
    <message>
        <source>Letter to &amp;all shown in the list</source>
        <translation>Brief aan &amp;alle gemeenten in de lijst</translation>
    </message>
    <message>
        <source>&amp;State of affairs</source>
        <translation>&amp;Stand van zaken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Kopieer de gekozen rijen als tabel</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Deze cel kopiëren</translation>
    </message>
    <message>
        <source>Copy only the text of the cell, such as an e-mail address or a phone number</source>
        <translation>Kopieer alleen de tekst van de cel, zoals een e-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Change those chosen…</source>
        <translation>Wijzig de gekozen gemeenten…</translation>
    </message>
    <message>
        <source>Change coordinator and next step of all selected municipalities</source>
        <translation>Wijzig verantwoordelijke en volgende stap van alle gekozen gemeenten</translation>
    </message>
    <message>
        <source>Open the contact…</source>
        <translation>Open het contact…</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Verwijder het contact</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Back from the dossier to the list, in a narrow window; Escape too</source>
        <translation>Terug van het dossier naar de lijst, in een smal venster; ook Escape</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Hoger zetten</translation>
    </message>
    <message>
        <source>Move a contact up</source>
        <translation>Zet een contact hoger</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Lager zetten</translation>
    </message>
    <message>
        <source>Move a contact down</source>
        <translation>Zet een contact lager</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Vorige ontvanger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Volgende ontvanger</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Lijst be&amp;waren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the page before; Escape too</source>
        <translation>Terug naar de pagina van daarvoor; ook met Esc</translation>
    </message>
    <message>
        <source>Take &amp;in a list…</source>
        <translation>Een lijst binnen&amp;halen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Do what the blue button says</source>
        <translation>Doe wat de knop met de rand zegt</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Go to the next row that asks something</source>
        <translation>Naar de volgende rij die iets vraagt</translation>
    </message>
    <message>
        <source>Find &amp;double persons…</source>
        <translation>&amp;Dubbele personen zoeken…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation>Maak één persoon van de twee</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Volgend paar</translation>
    </message>
    <message>
        <source>Leave these two for later</source>
        <translation>Laat deze twee voor later</translation>
    </message>
    <message>
        <source>&amp;Mergers…</source>
        <translation>F&amp;usies…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decide as the blue button says</source>
        <translation>Beslissen wat de blauwe knop zegt</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Volgende die te beslissen is</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 is still to come. What is recorded here has happened: give a date until today, or make it a next step.</source>
        <translation>%1 moet nog komen. Wat hier vastgelegd wordt, is gebeurd: geef een datum tot en met vandaag, of maak er een volgende stap van.</translation>
    </message>
</context>
<context>
    <name>AddCommitmentCommand</name>
    <message>
        <source>“%1” is recorded already.</source>
        <translation>Het engagement “%1” is al vastgelegd.</translation>
    </message>
    <message>
        <source>What else is recorded was not changed.</source>
        <translation>Wat er verder bij vastligt, is niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>AddContactCommand</name>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Een contact heeft een naam, een e-mailadres of een telefoonnummer nodig.</translation>
    </message>
    <message>
        <source>This contact is recorded already; it was not changed.</source>
        <translation>Dit contact is al vastgelegd; het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>Een functie kan niet eindigen voor ze begint.</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>New campaign</source>
        <translation>Nieuwe campagne</translation>
    </message>
    <message>
        <source>Settings of the campaign</source>
        <translation>Instellingen van de campagne</translation>
    </message>
    <message>
        <source>Register of municipalities</source>
        <translation>Register van gemeenten</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Gegevens van %1</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n municipalities</source>
        <translation>
            <numerusform>Wijziging van %n gemeente</numerusform>
            <numerusform>Wijziging van %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Merger of %1</source>
        <translation>Fusie van %1</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Fase van %1</translation>
    </message>
    <message numerus="yes">
        <source>Stage of %n municipalities</source>
        <translation>
            <numerusform>Fase van %n gemeente</numerusform>
            <numerusform>Fase van %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct a step of %1</source>
        <translation>Fasestap van %1 verbeteren</translation>
    </message>
    <message>
        <source>Delete a step of %1</source>
        <translation>Fasestap van %1 verwijderen</translation>
    </message>
    <message>
        <source>Commitment of %1</source>
        <translation>Engagement van %1</translation>
    </message>
    <message>
        <source>Change a commitment of %1</source>
        <translation>Engagement van %1 wijzigen</translation>
    </message>
    <message>
        <source>Delete a commitment of %1</source>
        <translation>Engagement van %1 verwijderen</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Contact van %1</translation>
    </message>
    <message>
        <source>Order of the contacts of %1</source>
        <translation>Volgorde van de contacten van %1</translation>
    </message>
    <message>
        <source>Change a contact of %1</source>
        <translation>Contact van %1 wijzigen</translation>
    </message>
    <message>
        <source>Delete a contact of %1</source>
        <translation>Contact van %1 verwijderen</translation>
    </message>
    <message>
        <source>Contact moment of %1</source>
        <translation>Contactmoment van %1</translation>
    </message>
    <message>
        <source>Delete a contact moment of %1</source>
        <translation>Contactmoment van %1 verwijderen</translation>
    </message>
    <message>
        <source>Next step of %1</source>
        <translation>Volgende stap van %1</translation>
    </message>
    <message>
        <source>Delete a next step of %1</source>
        <translation>Volgende stap van %1 verwijderen</translation>
    </message>
    <message>
        <source>Publication of %1</source>
        <translation>Vermelding van %1</translation>
    </message>
    <message>
        <source>Delete a publication of %1</source>
        <translation>Vermelding van %1 verwijderen</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief aan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>New coordinator %1</source>
        <translation>Nieuwe verantwoordelijke %1</translation>
    </message>
    <message>
        <source>Coordinator %1</source>
        <translation>Verantwoordelijke %1</translation>
    </message>
    <message>
        <source>Delete coordinator %1</source>
        <translation>Verantwoordelijke %1 verwijderen</translation>
    </message>
    <message>
        <source>New partner or group %1</source>
        <translation>Nieuwe partner of groep %1</translation>
    </message>
    <message>
        <source>Partner or group %1</source>
        <translation>Partner of groep %1</translation>
    </message>
    <message>
        <source>Delete partner or group %1</source>
        <translation>Partner of groep %1 verwijderen</translation>
    </message>
    <message>
        <source>New own field %1</source>
        <translation>Nieuw eigen veld %1</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Eigen veld %1</translation>
    </message>
    <message>
        <source>Delete own field %1</source>
        <translation>Eigen veld %1 verwijderen</translation>
    </message>
    <message>
        <source>New campaign from an export</source>
        <translation>Nieuwe campagne uit een uitvoer</translation>
    </message>
    <message numerus="yes">
        <source>Export of %n contacts</source>
        <translation>
            <numerusform>Uitvoer van %n contact</numerusform>
            <numerusform>Uitvoer van %n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n next steps</source>
        <translation>
            <numerusform>Uitvoer van %n volgende stap</numerusform>
            <numerusform>Uitvoer van %n volgende stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>One person of two</source>
        <translation>Eén persoon van twee</translation>
    </message>
    <message>
        <source>One partner or group of two</source>
        <translation>Eén partner of groep van twee</translation>
    </message>
    <message>
        <source>List %1 taken in</source>
        <translation>Lijst %1 binnengehaald</translation>
    </message>
    <message>
        <source>Two persons, not one</source>
        <translation>Twee personen, niet één</translation>
    </message>
    <message>
        <source>Two partners or groups, not one</source>
        <translation>Twee partners of groepen, niet één</translation>
    </message>
    <message>
        <source>Compare two again</source>
        <translation>Twee opnieuw vergelijken</translation>
    </message>
    <message>
        <source>New merger: %1</source>
        <translation>Nieuwe fusie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons of two each</source>
        <translation>
            <numerusform>Eén persoon van twee</numerusform>
            <numerusform>%n personen van telkens twee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners or groups of two each</source>
        <translation>
            <numerusform>Eén partner of groep van twee</numerusform>
            <numerusform>%n partners of groepen van telkens twee</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup was made but does not hold what it should, so it was removed. The campaign file is unchanged. Try again, and check the disk.</source>
        <translation>De reservekopie is gemaakt, maar bevat niet wat ze moet bevatten; daarom is ze weer verwijderd. Het campagnebestand is ongewijzigd. Probeer opnieuw en controleer de schijf.</translation>
    </message>
</context>
<context>
    <name>BlobRepository</name>
    <message>
        <source>A file that is kept in the campaign may be %L1 MB at most. Nothing was recorded; make it smaller.</source>
        <translation>Een bestand dat in de campagne bewaard wordt, mag hoogstens %L1 MB groot zijn. Er is niets vastgelegd; maak het kleiner.</translation>
    </message>
</context>
<context>
    <name>CampaignCheck</name>
    <message>
        <source>The steps of %1: %2</source>
        <translation>De stappen van %1: %2</translation>
    </message>
    <message>
        <source>%1 is kept as “%2” with %3, but its steps and commitments give “%4” with %5.</source>
        <translation>%1 staat in het bestand als “%2” met %3, maar uit de stappen en engagementen volgt “%4” met %5.</translation>
    </message>
    <message>
        <source>The standing of %1 is not kept.</source>
        <translation>De stand van %1 ontbreekt in het bestand.</translation>
    </message>
</context>
<context>
    <name>CampaignFile</name>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Het bestand is beschadigd. Er is niets gewijzigd. Zet de nieuwste reservekopie terug in een nieuw bestand en werk daarmee verder.</translation>
    </message>
    <message>
        <source>This is not a campaign file of Solidair, or its beginning was overwritten. Nothing was changed. Open another file, or restore a backup.</source>
        <translation>Dit is geen campagnebestand van Solidair, of het begin ervan is overschreven. Er is niets gewijzigd. Open een ander bestand of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The file is empty: its content was lost outside Solidair, or copying it was cut short. Restore a backup to a new file.</source>
        <translation>Het bestand is leeg: de inhoud ging buiten Solidair verloren, of het kopiëren werd afgebroken. Zet een reservekopie terug in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The file could not be opened in the safe way that Solidair asks for. Nothing was changed.</source>
        <translation>Het bestand kon niet worden geopend op de veilige manier die Solidair vraagt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Het bestand %1 kan niet worden gelezen. Controleer of het geopend mag worden.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Solidair. Nothing was changed. Install the newest version to open it.</source>
        <translation>Het bestand is geschreven door een nieuwere versie van Solidair. Er is niets gewijzigd. Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>De schijf is vol. Er is niets gewijzigd. Maak plaats vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file or its folder may not be changed. Nothing was changed. Copy the file to a folder of your own or ask for permission.</source>
        <translation>Het bestand of de map ervan mag niet worden gewijzigd. Er is niets gewijzigd. Kopieer het bestand naar een eigen map of vraag toestemming.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it and its folder are there and that you may use them.</source>
        <translation>Het bestand kan niet worden geopend. Controleer of het bestand en de map bestaan en gebruikt mogen worden.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment. Nothing was changed. Try again.</source>
        <translation>Een ander programma gebruikt het bestand op dit moment. Er is niets gewijzigd. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk or network drive with the file reports an error. Nothing was changed. Check the drive and its free space, and try again.</source>
        <translation>De schijf of netwerkschijf met het bestand meldt een fout. Er is niets gewijzigd. Controleer de schijf en de vrije ruimte, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>A text or file is larger than a campaign file can hold. Nothing was changed. Shorten it and try again.</source>
        <translation>Een tekst of bestand is groter dan een campagnebestand kan bevatten. Er is niets gewijzigd. Kort de tekst in of kies een kleiner bestand, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The campaign file could not be read or changed. What was saved before is safe. Close it and check the file.</source>
        <translation>Het campagnebestand kon niet worden gelezen of gewijzigd. Wat eerder bewaard was, is veilig. Sluit het bestand en controleer het.</translation>
    </message>
    <message>
        <source>The campaign file is no longer in its place: it was moved, replaced or deleted while it was open.</source>
        <translation>Het campagnebestand staat niet meer op zijn plaats: het werd verplaatst, vervangen of verwijderd terwijl het open was.</translation>
    </message>
    <message>
        <source>Another program wrote into the campaign file while it was open. What that program wrote is left as it is.</source>
        <translation>Een ander programma schreef in het campagnebestand terwijl het open was. Wat dat programma schreef, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing can be recorded any more; what you recorded before is still here. Close the file: it is then kept as a backup, and you are told where.</source>
        <translation>Er kan niets meer worden vastgelegd; wat u eerder vastlegde, is er nog. Sluit het bestand: dan wordt het als reservekopie bewaard en leest u waar.</translation>
    </message>
    <message>
        <source>The file %1 has more than one name on the disk (a hard link), so that it could be opened twice at once and be damaged. Nothing was changed. Make a copy and go on with that, or delete the other names.</source>
        <translation>Het bestand %1 heeft meer dan één naam op de schijf (een harde link), zodat het twee keer tegelijk open zou kunnen gaan en beschadigd raken. Er is niets gewijzigd. Maak een kopie en werk daarmee verder, of verwijder de andere namen.</translation>
    </message>
    <message>
        <source>Beside the place for %1 stands the log of a file that was there. Nothing was changed. Choose another name, or move the files whose names begin like it.</source>
        <translation>Naast de plaats voor %1 staat het logboek van een bestand dat daar stond. Er is niets gewijzigd. Kies een andere naam, of verplaats de bestanden waarvan de naam zo begint.</translation>
    </message>
    <message>
        <source>The disk or network drive with the file reports an error at the last moment, so that it is not known whether this change was kept. All before it is safe. Close the file, check the drive, open it again and look before you make the change anew.</source>
        <translation>De schijf of netwerkschijf met het bestand meldt een fout op het laatste ogenblik, zodat niet bekend is of deze wijziging bewaard is. Alles van daarvoor is veilig. Sluit het bestand, controleer de schijf, open het opnieuw en kijk eerst of de wijziging er staat voor u ze opnieuw doet.</translation>
    </message>
    <message>
        <source>The path of the campaign file is too long: %1 characters, and fewer than %2 can be opened. Nothing was changed. Choose shorter names, or a folder less deep.</source>
        <translation>Het pad van het campagnebestand is te lang: %1 tekens, en alleen met minder dan %2 kan het geopend worden. Er is niets gewijzigd. Kies kortere namen, of een map die minder diep ligt.</translation>
    </message>
    <message>
        <source>The file could not be finished. What was recorded stands in the log beside it; keep both together. Check the disk and open the file again.</source>
        <translation>Het bestand kon niet worden afgewerkt. Wat vastgelegd is, staat in het logbestand ernaast; houd beide samen. Controleer de schijf en open het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>CampaignFromExport</name>
    <message>
        <source>The export was not taken in, and no file was made. The check of what it holds tells:</source>
        <translation>De uitvoer is niet binnengehaald en er is geen bestand gemaakt. Het nazicht van wat erin staat, zegt:</translation>
    </message>
    <message>
        <source>The export %1 cannot be read. No file was made. Check that it is a file, is there, and that you may read it.</source>
        <translation>De uitvoer %1 kan niet gelezen worden. Er is geen bestand gemaakt. Kijk na of het een bestand is, of het er staat en of u het mag lezen.</translation>
    </message>
</context>
<context>
    <name>CampaignReading</name>
    <message>
        <source>Today&apos;s backup could not be made. The campaign itself is open and keeps what you change. The reason: %1</source>
        <translation>De reservekopie van vandaag kon niet worden gemaakt. De campagne zelf is open en bewaart wat u wijzigt. De reden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n merger(s) in the file cannot be and were left out. Check the file; restore a backup if it was in order before.</source>
        <translation>
            <numerusform>%n fusie in het bestand kan niet bestaan en werd weggelaten. Controleer het bestand; zet een reservekopie terug als het voordien in orde was.</numerusform>
            <numerusform>%n fusies in het bestand kunnen niet bestaan en werden weggelaten. Controleer het bestand; zet een reservekopie terug als het voordien in orde was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignRepository</name>
    <message>
        <source>The file does not say of which campaign it is: making it was cut short, or it is damaged. Restore a backup, or make a new file.</source>
        <translation>Het bestand zegt niet bij welke campagne het hoort: het aanmaken werd afgebroken, of het bestand is beschadigd. Zet een reservekopie terug of maak een nieuw bestand.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Nothing leads back to “%1”. Delete the steps instead.</source>
        <translation>Er is geen stap terug naar “%1”. Verwijder in plaats daarvan de stappen.</translation>
    </message>
    <message>
        <source>It already is “%1” (%2).</source>
        <translation>De fase is al “%1” (%2).</translation>
    </message>
    <message>
        <source>Only a municipality that joined can leave; it is “%1” then.</source>
        <translation>Alleen een toegetreden gemeente kan uittreden; de fase is dan “%1”.</translation>
    </message>
    <message>
        <source>A member can only leave or join again under another text; it joined on %1.</source>
        <translation>Een lid kan alleen uittreden of onder een andere tekst opnieuw toetreden (toegetreden: %1).</translation>
    </message>
    <message>
        <source>The municipality no longer exists since %1.</source>
        <translation>De gemeente bestaat sinds %1 niet meer.</translation>
    </message>
    <message>
        <source>%1 has no place here: it is “%2” since %3 already.</source>
        <translation>Die datum (%1) past hier niet: sinds %3 is de fase al “%2”.</translation>
    </message>
    <message>
        <source>%1 has no place in the steps recorded so far: later steps would begin on another day.</source>
        <translation>Die datum (%1) past niet tussen de stappen die al vastgelegd zijn: latere stappen zouden op een andere dag ingaan.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Record a step only once it has been taken.</source>
        <translation>Die datum (%1) ligt in de toekomst. Leg een stap pas vast als hij gezet is.</translation>
    </message>
    <message>
        <source>The municipality has existed only since %1.</source>
        <translation>De gemeente bestaat pas sinds %1.</translation>
    </message>
    <message>
        <source>%1 has no place here: “%2” (%3) comes after it and cannot follow “%4”.</source>
        <translation>%1 past hier niet: “%2” (%3) komt erna en kan niet volgen op “%4”.</translation>
    </message>
    <message>
        <source>No declaration of commitment was in force on that day.</source>
        <translation>Op die dag gold er nog geen engagementsverklaring.</translation>
    </message>
</context>
<context>
    <name>ChangeSeveralCommand</name>
    <message>
        <source>All of them have it already; nothing was changed.</source>
        <translation>Ze hebben het allemaal al; er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>afgegeven</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>op een overleg</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefoon</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Makes a new campaign file; refuses an existing one.</source>
        <translation>Maakt een nieuw campagnebestand; een bestaand bestand wordt geweigerd.</translation>
    </message>
    <message>
        <source>with sample data; persons are fictional</source>
        <translation>met voorbeeldgegevens; de personen zijn verzonnen</translation>
    </message>
    <message>
        <source>Sets who writes the letters (sender.name, sender.function, sender.organisation, sender.email, sender.phone, sender.website, sender.address, sender.place), or takes in Wallonia (register.wallonia on).</source>
        <translation>Stelt in wie de brieven schrijft (sender.name, sender.function, sender.organisation, sender.email, sender.phone, sender.website, sender.address, sender.place), of neemt Wallonië erbij (register.wallonia on).</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het bestand om te schrijven</translation>
    </message>
    <message>
        <source>Makes a verified copy, in the folder of backups or at PATH, and prints where it is.</source>
        <translation>Maakt een gecontroleerde kopie, in de map met reservekopieën of op PATH, en toont waar ze staat.</translation>
    </message>
    <message>
        <source>Looks for damage; changes nothing.</source>
        <translation>Zoekt naar beschadiging; wijzigt niets.</translation>
    </message>
    <message>
        <source>Records a step to a stage on a date.</source>
        <translation>Legt een stap naar een fase vast, op een datum.</translation>
    </message>
    <message>
        <source>when, as precisely as it is known; or unknown</source>
        <translation>wanneer, zo precies als bekend; of unknown</translation>
    </message>
    <message>
        <source>joined under this text; else the one in force</source>
        <translation>toegetreden onder deze tekst; anders de geldende</translation>
    </message>
    <message>
        <source>the person, local group or partner who asked</source>
        <translation>de persoon, lokale groep of partner die het vroeg</translation>
    </message>
    <message>
        <source>how it was asked</source>
        <translation>langs welke weg het gevraagd is</translation>
    </message>
    <message>
        <source>which body decided</source>
        <translation>welk orgaan besliste</translation>
    </message>
    <message>
        <source>why; with joined it records a member below the threshold</source>
        <translation>waarom; met joined komt er een lid onder de drempel</translation>
    </message>
    <message>
        <source>a note with the step</source>
        <translation>een notitie bij de stap</translation>
    </message>
    <message>
        <source>Records what a municipality promises or does.</source>
        <translation>Legt vast wat een gemeente belooft of doet.</translation>
    </message>
    <message>
        <source>the kind of commitment, see “categories”</source>
        <translation>het soort engagement, zie “categories”</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>in enkele woorden</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>in meer woorden</translation>
    </message>
    <message>
        <source>how far it is; running unless said otherwise</source>
        <translation>de stand; zonder opgave running</translation>
    </message>
    <message>
        <source>from when the municipality stands by it</source>
        <translation>sinds wanneer de gemeente ervoor instaat</translation>
    </message>
    <message>
        <source>from when it no longer counts</source>
        <translation>vanaf wanneer het niet meer telt</translation>
    </message>
    <message>
        <source>may be shown on the public page</source>
        <translation>mag op de openbare pagina staan</translation>
    </message>
    <message>
        <source>is the one shown on the public page</source>
        <translation>is het uitgelichte initiatief op de openbare pagina</translation>
    </message>
    <message>
        <source>Records a person or a mailbox to talk to.</source>
        <translation>Legt een persoon of postbus vast als contact.</translation>
    </message>
    <message>
        <source>what the person is there</source>
        <translation>de functie van die persoon</translation>
    </message>
    <message>
        <source>first name and name</source>
        <translation>voornaam en naam</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>what the contact is used for</source>
        <translation>waarvoor het contact dient</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>Lists the municipalities and how far they are.</source>
        <translation>Toont de gemeenten en hoe ver ze staan.</translation>
    </message>
    <message>
        <source>as it was on that day</source>
        <translation>zoals het op die dag was</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>alleen deze; kan meer dan één keer</translation>
    </message>
    <message>
        <source>only of this province</source>
        <translation>alleen van deze provincie</translation>
    </message>
    <message>
        <source>a table unless said</source>
        <translation>zonder opgave een tabel</translation>
    </message>
    <message>
        <source>Shows all of one municipality.</source>
        <translation>Toont alles over één gemeente.</translation>
    </message>
    <message>
        <source>text unless said</source>
        <translation>zonder opgave tekst</translation>
    </message>
    <message>
        <source>Lists the kinds of commitments: what --category takes.</source>
        <translation>Toont de soorten engagementen: de mogelijke waarden van --category.</translation>
    </message>
    <message>
        <source>of this text (2020, 2023); else of the one in force</source>
        <translation>van deze tekst (2020, 2023); anders van de geldende</translation>
    </message>
    <message>
        <source>Makes a report; “reports” lists their names.</source>
        <translation>Maakt een rapport; “reports” toont de namen.</translation>
    </message>
    <message>
        <source>the day it describes; else today</source>
        <translation>de dag die het beschrijft; anders vandaag</translation>
    </message>
    <message>
        <source>from when, for reports of a period</source>
        <translation>vanaf wanneer, bij rapporten over een periode</translation>
    </message>
    <message>
        <source>Dutch unless said</source>
        <translation>zonder opgave Nederlands</translation>
    </message>
    <message>
        <source>Lists the reports.</source>
        <translation>Toont de rapporten.</translation>
    </message>
    <message>
        <source>Lists the letters that can be made.</source>
        <translation>Toont de brieven die gemaakt kunnen worden.</translation>
    </message>
    <message>
        <source>Makes letters as PDF.</source>
        <translation>Maakt brieven als pdf.</translation>
    </message>
    <message>
        <source>which letter, see “templates”</source>
        <translation>welke brief, zie “templates”</translation>
    </message>
    <message>
        <source>to these municipalities</source>
        <translation>aan deze gemeenten</translation>
    </message>
    <message>
        <source>or to all that are in this stage</source>
        <translation>of aan alle gemeenten in deze fase</translation>
    </message>
    <message>
        <source>the letter&apos;s date; else today</source>
        <translation>de datum van de brief; anders vandaag</translation>
    </message>
    <message>
        <source>record them as sent; one that asks sets asked</source>
        <translation>als verstuurd vastleggen; een vraagbrief zet de fase op asked</translation>
    </message>
    <message>
        <source>a .pdf for all, or a folder ending in / for one each</source>
        <translation>een .pdf voor alle samen, of een map met / erachter voor één pdf per brief</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .html, .xlsx, .csv or .txt</source>
        <translation>het bestand om te schrijven: .pdf, .html, .xlsx, .csv of .txt</translation>
    </message>
    <message>
        <source>whom a sheet is of; else each member</source>
        <translation>van wie de fiche is; anders van elk lid</translation>
    </message>
    <message>
        <source>write although it was left open on another machine</source>
        <translation>een bestand overnemen dat op een andere computer open bleef</translation>
    </message>
    <message>
        <source>only list the backups there are, also of before the file was renamed: path, time, the campaign file it was made of</source>
        <translation>alleen oplijsten welke reservekopieën er zijn, ook van voor het bestand een andere naam kreeg: pad, tijdstip, van welk campagnebestand</translation>
    </message>
    <message>
        <source>Makes a new campaign file of a backup. “solidair backup FILE --list” tells which there are and what they were made of.</source>
        <translation>Maakt een nieuw campagnebestand van een reservekopie. “solidair backup FILE --list” zegt welke er zijn en waarvan ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>FIELD=VALUE, FIELD!=VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE, FIELD~TEXT (contains), FIELD= (empty); all that are given must hold</source>
        <translation>VELD=WAARDE, VELD!=WAARDE, VELD&lt;WAARDE, VELD&gt;WAARDE, VELD~TEKST (bevat), VELD= (leeg); alle voorwaarden moeten gelden</translation>
    </message>
    <message>
        <source>which fields; “fields” lists their keys</source>
        <translation>welke velden; “fields” geeft hun sleutels</translation>
    </message>
    <message>
        <source>by this field; by -KEY the other way round</source>
        <translation>volgens dit veld; met -KEY omgekeerd</translation>
    </message>
    <message>
        <source>to a .csv, .xlsx, .json or .txt file</source>
        <translation>naar een bestand .csv, .xlsx, .json of .txt</translation>
    </message>
    <message>
        <source>Lists the fields: what --where, --columns and --sort take.</source>
        <translation>Toont de velden: wat --where, --columns en --sort aannemen.</translation>
    </message>
    <message>
        <source>with all that “export” wrote to a .json file; exported again it is the same</source>
        <translation>met alles wat “export” naar een .json-bestand schreef; opnieuw uitgevoerd is het hetzelfde</translation>
    </message>
    <message>
        <source>Writes all content of the campaign to a .json file, the contacts of today to a .vcf file (vCard) or the next steps to an .ics file (iCalendar). That contacts and next steps were exported is noted in the campaign.</source>
        <translation>Schrijft de hele inhoud van de campagne naar een .json-bestand, de contacten van vandaag naar een .vcf-bestand (vCard) of de volgende stappen naar een .ics-bestand (iCalendar). Dat contacten en volgende stappen uitgevoerd werden, wordt in de campagne genoteerd.</translation>
    </message>
    <message>
        <source>of a .vcf or .ics file: nl, fr or en; Dutch without it</source>
        <translation>van een .vcf- of .ics-bestand: nl, fr of en; anders Nederlands</translation>
    </message>
    <message>
        <source>Takes in a list of municipalities (.csv, .xlsx, .ods): their stages, commitments and contacts. What would be asked is refused.</source>
        <translation>Haalt een lijst van gemeenten binnen (.csv, .xlsx, .ods): hun fasen, engagementen en contacten. Wat gevraagd zou worden, wordt geweigerd.</translation>
    </message>
    <message>
        <source>only tells what would be done, row by row</source>
        <translation>zegt alleen wat er zou gebeuren, rij per rij</translation>
    </message>
    <message>
        <source>this sheet of the file</source>
        <translation>dit blad van het bestand</translation>
    </message>
    <message>
        <source>columns and words as they were kept under this name</source>
        <translation>kolommen en woorden zoals ze onder deze naam bewaard zijn</translation>
    </message>
    <message>
        <source>keeps how the columns were read under this name</source>
        <translation>bewaart onder deze naam hoe de kolommen gelezen zijn</translation>
    </message>
    <message>
        <source>lists the merge fields that a letter may have instead</source>
        <translation>toont in plaats daarvan de invoegvelden die een brief mag hebben</translation>
    </message>
    <message>
        <source>own fields of municipalities that are shown too</source>
        <translation>eigen velden van gemeenten die ook getoond worden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Solidair keeps a campaign of solidary municipalities: who was asked, who joined, what they do; it makes the letters and the reports.</source>
        <translation>Solidair houdt een campagne van solidaire gemeenten bij: wie gevraagd is, wie is toegetreden, wat ze doen; het maakt de brieven en de rapporten.</translation>
    </message>
    <message>
        <source>WHO: a NIS code or a name, former names and other languages too.
DATE: 2023-11-05, 2023-11 or 2023; for a step also the word unknown.
STAGE: not-approached, asked, in-discussion, joined, declined, on-hold, left.
Commands that write take --take-over when the file was left open on another machine.</source>
        <translation>WHO: een NIS-code of een naam, ook een vroegere of in een andere taal.
DATE: 2023-11-05, 2023-11 of 2023; bij een stap ook het woord unknown.
STAGE: not-approached, asked, in-discussion, joined, declined, on-hold, left.
Opdrachten die schrijven, nemen met --take-over een bestand over dat op een andere computer open bleef.</translation>
    </message>
    <message>
        <source>The result could not be written out. The campaign is safe.</source>
        <translation>Het resultaat kon niet worden weggeschreven. De campagne is veilig.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>Wallonia can be taken in (on), not taken out again.</source>
        <translation>Wallonië kan erbij komen (on), maar niet meer weg.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>Bij een optie ontbreekt de waarde.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>De optie “%1” bestaat hier niet.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Na “%1” ontbreekt iets.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1” is hier te veel.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-11-22, not “%2”.</source>
        <translation>%1 vraagt een dag zoals 2026-11-22, niet “%2”.</translation>
    </message>
    <message>
        <source>%1 needs a date such as 2026-11-22, 2026-11 or 2026, not “%2”.</source>
        <translation>%1 vraagt een datum zoals 2026-11-22, 2026-11 of 2026, niet “%2”.</translation>
    </message>
    <message>
        <source>There is no declaration of commitment “%1”.</source>
        <translation>Er is geen engagementsverklaring “%1”.</translation>
    </message>
    <message>
        <source>%1: %2. Record the commitment with “solidair commit”, or give a --reason to record it all the same. Nothing was changed.</source>
        <translation>%1: %2. Leg vast wat ontbreekt met “solidair commit”, of geef met --reason een reden om de toetreding toch vast te leggen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no kind of commitment “%1”. “solidair categories FILE” lists them.</source>
        <translation>Er is geen soort engagement “%1”. “solidair categories FILE” toont welke er zijn.</translation>
    </message>
    <message>
        <source>No font has these characters; each is printed as a box: %1</source>
        <translation>Geen enkel lettertype heeft deze tekens; elk ervan is gedrukt als een blokje: %1</translation>
    </message>
    <message>
        <source>No municipality is in that stage; no letter was made.</source>
        <translation>Geen enkele gemeente is in die fase; er is geen brief gemaakt.</translation>
    </message>
    <message>
        <source>Letters are written to a .pdf file, or to a folder ending in /.</source>
        <translation>Brieven worden geschreven in een .pdf-bestand, of in een map met / erachter.</translation>
    </message>
    <message>
        <source>Say who gets the letter: either --to or --stage.</source>
        <translation>Geef aan wie de brief krijgt: met --to of met --stage, niet met beide.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1” is geen waarde voor %2.</translation>
    </message>
    <message>
        <source>A report is written to a .pdf, .html, .xlsx, .csv or .txt file.</source>
        <translation>Een rapport wordt geschreven in een .pdf-, .html-, .xlsx-, .csv- of .txt-bestand.</translation>
    </message>
    <message>
        <source>--to names no municipality.</source>
        <translation>--to noemt geen enkele gemeente.</translation>
    </message>
    <message>
        <source>%1 takes no date before the year %2, such as “%3”.</source>
        <translation>%1 neemt geen datum van voor het jaar %2, zoals “%3”.</translation>
    </message>
    <message>
        <source>The sender of the letters is not known: %1. No letter was made; nothing was changed. Fill in VALUE and type:</source>
        <translation>De afzender van de brieven is niet bekend: %1. Er is geen brief gemaakt en niets gewijzigd. Vul VALUE in en typ:</translation>
    </message>
    <message>
        <source>%1 Leave out --log to make the letters without recording.</source>
        <translation>%1 Laat --log weg om de brieven te maken zonder ze vast te leggen.</translation>
    </message>
    <message>
        <source>A list is written to a .csv, .xlsx, .json or .txt file.</source>
        <translation>Een lijst wordt geschreven naar een bestand .csv, .xlsx, .json of .txt.</translation>
    </message>
    <message>
        <source>A workbook needs a file to be written to: --output PATH.</source>
        <translation>Een werkboek heeft een bestand nodig om in te schrijven: --output PATH.</translation>
    </message>
    <message>
        <source>A new campaign begins with a sample or with an export, not both.</source>
        <translation>Een nieuwe campagne begint met voorbeeldgegevens of met een uitvoer, niet met beide.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out: no e-mail address or telephone number, or asked not to be mailed and called.</source>
        <translation>
            <numerusform>%n persoon weggelaten: geen e-mailadres of telefoonnummer, of vroeg om niet gemaild en gebeld te worden.</numerusform>
            <numerusform>%n personen weggelaten: geen e-mailadres of telefoonnummer, of vroegen om niet gemaild en gebeld te worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) left out: without a date.</source>
        <translation>
            <numerusform>%n volgende stap weggelaten: zonder datum.</numerusform>
            <numerusform>%n volgende stappen weggelaten: zonder datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign is exported to a .json file, its contacts to a .vcf and its next steps to an .ics file.</source>
        <translation>De campagne wordt uitgevoerd naar een .json-bestand, haar contacten naar een .vcf- en haar volgende stappen naar een .ics-bestand.</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>Een engagement heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A commitment cannot end before it begins: %1 lies before %2.</source>
        <translation>Een engagement kan niet eindigen voor het begint: %1 ligt voor %2.</translation>
    </message>
</context>
<context>
    <name>CompleteNextStepCommand</name>
    <message>
        <source>This step is done already; nothing was changed.</source>
        <translation>Deze stap is al gezet; er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a date such as 2023, 2023-11 or 2023-11-05, or the word unknown</source>
        <translation>een datum zoals 2023, 2023-11 of 2023-11-05, of het woord unknown</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>“%1” is no value of the field %2. It takes: %3.</source>
        <translation>“%1” is geen waarde van het veld %2. Dat neemt: %3.</translation>
    </message>
    <message>
        <source>The field %1 has no less and no more: &lt; and &gt; take a number or a date.</source>
        <translation>Het veld %1 kent geen minder en geen meer: &lt; en &gt; nemen een getal of een datum.</translation>
    </message>
    <message>
        <source>“%1” is no condition. One is FIELD=VALUE, FIELD!=VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE, FIELD~TEXT or FIELD=.</source>
        <translation>“%1” is geen voorwaarde. Een voorwaarde is VELD=WAARDE, VELD!=WAARDE, VELD&lt;WAARDE, VELD&gt;WAARDE, VELD~TEKST of VELD=.</translation>
    </message>
    <message>
        <source>a text with a letter or a digit in it</source>
        <translation>een tekst met een letter of een cijfer erin</translation>
    </message>
    <message>
        <source>a number, such as 12 or 2.5</source>
        <translation>een getal, zoals 12 of 2.5</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>%1 (fictional)</source>
        <translation>%1 (verzonnen)</translation>
    </message>
    <message>
        <source>not by post</source>
        <translation>niet per post</translation>
    </message>
    <message>
        <source>not by e-mail</source>
        <translation>niet per e-mail</translation>
    </message>
    <message>
        <source>not by phone</source>
        <translation>niet per telefoon</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>may be published: %1</source>
        <translation>mag gepubliceerd worden: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>The letter goes to %1; also marked: %2.</source>
        <translation>De brief gaat naar %1; ook aangeduid: %2.</translation>
    </message>
    <message>
        <source>For meetings first %1; also marked: %2.</source>
        <translation>Voor het overleg eerst %1; ook aangeduid: %2.</translation>
    </message>
    <message>
        <source>For the website first %1; also marked: %2.</source>
        <translation>Voor de website eerst %1; ook aangeduid: %2.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>What you had recorded in it is gone from it. The newest backup has what stood there when it was made.</source>
        <translation>Wat u erin had vastgelegd, staat er niet meer in. De nieuwste reservekopie heeft wat er stond toen ze gemaakt werd.</translation>
    </message>
    <message>
        <source>What you had recorded is kept in the backup “%1”, as far as it could still be read: look it through before you go on with it.</source>
        <translation>Wat u had vastgelegd, is bewaard in de reservekopie “%1”, voor zover het nog te lezen was: kijk ze na voor u ermee verdergaat.</translation>
    </message>
    <message>
        <source>All that you recorded is kept in the backup “%1”; restore it to a new file.</source>
        <translation>Alles wat u vastlegde, is bewaard in de reservekopie “%1”; zet ze terug in een nieuw bestand.</translation>
    </message>
    <message>
        <source>What you recorded last could not be kept as a backup. It is in “%1”; the newest backup has what was before.</source>
        <translation>Wat u het laatst vastlegde, kon niet als reservekopie worden bewaard. Het staat in “%1”; de nieuwste reservekopie heeft wat er daarvoor was.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1. Nothing was created. Check the name and the folder.</source>
        <translation>Het bestand %1 bestaat niet. Er is niets aangemaakt. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a campaign file.</source>
        <translation>%1 is geen bestand. Kies een campagnebestand.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Ask its owner for permission.</source>
        <translation>Het bestand %1 mag niet worden gelezen. Vraag de eigenaar toestemming.</translation>
    </message>
    <message>
        <source>The file %1 may be read but not changed. Nothing was changed. Copy it to a folder of your own, or ask its owner for permission.</source>
        <translation>Het bestand %1 mag worden gelezen maar niet gewijzigd. Er is niets gewijzigd. Kopieer het naar een eigen map of vraag de eigenaar toestemming.</translation>
    </message>
    <message>
        <source>The tables in the file are not those of Solidair: it is damaged or was changed by another program. Nothing was changed. Restore a backup to a new file.</source>
        <translation>De tabellen in het bestand zijn niet die van Solidair: het is beschadigd of gewijzigd door een ander programma. Er is niets gewijzigd. Zet een reservekopie terug in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read. Nothing is lost. Try again.</source>
        <translation>Het bestand is gewijzigd terwijl het werd gelezen. Er is niets verloren. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>date unknown</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>datum onbekend</translation>
    </message>
</context>
<context>
    <name>DecideMergerCommand</name>
    <message>
        <source>Have the engagement confirmed after the merger</source>
        <translation>Het engagement laten bevestigen na de fusie</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>municipal council</source>
        <translation>gemeenteraad</translation>
    </message>
    <message>
        <source>college of mayor and aldermen</source>
        <translation>college van burgemeester en schepenen</translation>
    </message>
    <message>
        <source>permanent bureau</source>
        <translation>vast bureau</translation>
    </message>
    <message>
        <source>social welfare council</source>
        <translation>OCMW-raad</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>ander orgaan</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>merger to be decided</source>
        <translation>fusie te beslissen</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>verzonnen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Fasestappen</translation>
    </message>
    <message>
        <source>does not count now</source>
        <translation>telt nu niet</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Neighbours that joined</source>
        <translation>Toegetreden buurgemeenten</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The export could not be written. The campaign is safe. Check that the disk has room and try again.</source>
        <translation>De uitvoer kon niet worden geschreven. De campagne is veilig. Controleer of er plaats is op de schijf en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>DumpReader</name>
    <message>
        <source>table “%1”, row “%2”, field “%3”: %4</source>
        <translation>tabel “%1”, rij “%2”, veld “%3”: %4</translation>
    </message>
    <message>
        <source>table “%1”: %2</source>
        <translation>tabel “%1”: %2</translation>
    </message>
    <message>
        <source>unknown to this version of Solidair; a newer one may know it</source>
        <translation>onbekend voor deze versie van Solidair; een nieuwere kent het misschien</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>staat er twee keer</translation>
    </message>
    <message>
        <source>more rows than a campaign can have</source>
        <translation>meer rijen dan een campagne kan hebben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>geen id</translation>
    </message>
    <message>
        <source>refers to a row that is not there</source>
        <translation>verwijst naar een rij die er niet is</translation>
    </message>
    <message>
        <source>The export was not taken in, and no file was made: %1. Make the export anew, or put that right in it.</source>
        <translation>De uitvoer is niet binnengehaald en er is geen bestand gemaakt: %1. Maak de uitvoer opnieuw of zet dat erin recht.</translation>
    </message>
</context>
<context>
    <name>DumpScanner</name>
    <message>
        <source>byte %L1</source>
        <translation>byte %L1</translation>
    </message>
    <message>
        <source>byte %L1, row %L2 of the table “%3”</source>
        <translation>byte %L1, rij %L2 van de tabel “%3”</translation>
    </message>
    <message>
        <source>This is no export of a campaign, or it was cut short or changed (%1). Nothing was made of it. Make the export anew.</source>
        <translation>Dit is geen uitvoer van een campagne, of hij werd afgebroken of gewijzigd (%1). Er is niets van gemaakt. Maak de uitvoer opnieuw.</translation>
    </message>
</context>
<context>
    <name>DumpedValue</name>
    <message>
        <source>larger or longer than it can be</source>
        <translation>groter of langer dan het kan zijn</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>geen id</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no bytes in base64</source>
        <translation>geen bytes in base64</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>geen geheel getal</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>noch true, noch false</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>%1 (asks %2)</source>
        <translation>%1 (vraagt %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>EnteredMerger</name>
    <message>
        <source>On which day did it begin?</source>
        <translation>Op welke dag begon ze?</translation>
    </message>
    <message>
        <source>A merger is entered from the day on which it takes effect.</source>
        <translation>Een fusie wordt ingevoerd vanaf de dag waarop ze ingaat.</translation>
    </message>
    <message>
        <source>What is the new municipality called in Dutch?</source>
        <translation>Hoe heet de nieuwe gemeente in het Nederlands?</translation>
    </message>
    <message>
        <source>The NIS code has five digits.</source>
        <translation>De NIS-code heeft vijf cijfers.</translation>
    </message>
    <message>
        <source>%1 bears the NIS code %2 already.</source>
        <translation>%1 draagt NIS-code %2 al.</translation>
    </message>
    <message>
        <source>%1 ended already, on %2.</source>
        <translation>%1 hield al op te bestaan, op %2.</translation>
    </message>
    <message>
        <source>%1 exists only since %2.</source>
        <translation>%1 bestaat pas sinds %2.</translation>
    </message>
    <message>
        <source>The steps of %1 would no longer hold: %2</source>
        <translation>De stappen van %1 zouden niet meer kloppen: %2</translation>
    </message>
    <message>
        <source>These municipalities cannot merge: too many mergers lie one behind the other, or they go round.</source>
        <translation>Deze gemeenten kunnen niet fuseren: er volgen te veel fusies op elkaar, of ze lopen in een kring.</translation>
    </message>
    <message>
        <source>A merger is of two municipalities at least: which ones?</source>
        <translation>Een fusie is er een van minstens twee gemeenten: welke?</translation>
    </message>
    <message>
        <source>Municipalities of different regions do not merge.</source>
        <translation>Gemeenten van verschillende gewesten fuseren niet.</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPersons</name>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>Sample data: every person is fictional.</source>
        <translation>Voorbeeldgegevens: elke persoon is fictief.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Naam van de gemeente</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Franse naam</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Gewest</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Carries the title of city</source>
        <translation>Draagt de titel van stad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In deze fase sinds</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>First asked on</source>
        <translation>Voor het eerst gevraagd op</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Declaration of commitment</source>
        <translation>Engagementsverklaring</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Commitments that count</source>
        <translation>Engagementen die tellen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Commitments that the text asks</source>
        <translation>Engagementen die de tekst vraagt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreken</translation>
    </message>
    <message>
        <source>Commitments that are missing</source>
        <translation>Engagementen die ontbreken</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Has as many commitments as asked</source>
        <translation>Heeft zoveel engagementen als gevraagd</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Commitments beside the threshold</source>
        <translation>Engagementen tegenover de drempel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Categories of its commitments</source>
        <translation>Categorieën van de engagementen</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusie</translation>
    </message>
    <message>
        <source>Merger to be decided</source>
        <translation>Fusie te beslissen</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>Aantal contacten</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Dagen sinds het laatste contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who takes the next step</source>
        <translation>Wie de volgende stap zet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>The next step is due on</source>
        <translation>De volgende stap moet tegen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>How the next step stands</source>
        <translation>Hoe het staat met de volgende stap</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buurgemeenten</translation>
    </message>
    <message>
        <source>Neighbours that have joined</source>
        <translation>Buurgemeenten die toegetreden zijn</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>May stand on the public list</source>
        <translation>Mag op de openbare ledenlijst</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonië</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Onder de drempel</translation>
    </message>
    <message>
        <source>No commitments</source>
        <translation>Geen engagementen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Contact for</source>
        <translation>Contact voor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Prov.</source>
        <translation>Prov.</translation>
    </message>
    <message>
        <source>Commit.</source>
        <translation>Engag.</translation>
    </message>
    <message>
        <source>Coord.</source>
        <translation>Verantw.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Former role</source>
        <translation>Vroegere rol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>city</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Gemeentehuis</translation>
    </message>
    <message>
        <source>Address of the town hall</source>
        <translation>Adres van het gemeentehuis</translation>
    </message>
    <message>
        <source>city (register)</source>
        <translation>stad (register)</translation>
    </message>
    <message>
        <source>municipality (register)</source>
        <translation>gemeente (register)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Er is geen veld “%1”. Er zijn: %2.</translation>
    </message>
</context>
<context>
    <name>FileLocation</name>
    <message>
        <source>The file is on a network drive. Solidair works more carefully there, and slower. Let nobody else copy or replace the file while it is open.</source>
        <translation>Het bestand staat op een netwerkschijf. Solidair werkt daar voorzichtiger, en trager. Laat niemand het bestand kopiëren of vervangen terwijl het open is.</translation>
    </message>
    <message>
        <source>The file is in a folder that another program synchronises. Wait until it has finished before you open the file on another computer: of two versions it keeps only one.</source>
        <translation>Het bestand staat in een map die een ander programma synchroniseert. Wacht tot dat klaar is voor het bestand op een andere computer opengaat: van twee versies blijft er maar één over.</translation>
    </message>
</context>
<context>
    <name>FileWitness</name>
    <message>
        <source>The folder of the file has no room or may not be changed. What was recorded is safe. Make room.</source>
        <translation>In de map van het bestand is geen plaats, of ze mag niet gewijzigd worden. Wat vastgelegd is, is veilig. Maak plaats.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no typeface to print letters and reports with. Nothing was printed. Install the typeface Carlito (on Debian and Ubuntu: fonts-crosextra-carlito) and try again.</source>
        <translation>Deze computer heeft geen lettertype om brieven en rapporten mee te drukken. Er is niets gedrukt. Installeer het lettertype Carlito (op Debian en Ubuntu: fonts-crosextra-carlito) en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rij %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2, refused, cell %3: %4</source>
        <translation>Rij %1, %2, geweigerd, cel %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n rij nieuw</numerusform>
            <numerusform>%n rijen nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n rij gewijzigd</numerusform>
            <numerusform>%n rijen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) the same</source>
        <translation>
            <numerusform>%n rij gelijk</numerusform>
            <numerusform>%n rijen gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n rij geweigerd</numerusform>
            <numerusform>%n rijen geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n fasestap</numerusform>
            <numerusform>%n fasestappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n volgende stap</numerusform>
            <numerusform>%n volgende stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) below the threshold</source>
        <translation>
            <numerusform>%n lid onder de drempel</numerusform>
            <numerusform>%n leden onder de drempel</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in: %1</source>
        <translation>De geweigerde rijen staan in: %1</translation>
    </message>
    <message>
        <source>Every row was refused; nothing was changed.</source>
        <translation>Elke rij is geweigerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Everything in this list is recorded already; nothing was changed.</source>
        <translation>Alles uit deze lijst staat er al; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>There is no sheet “%1” in the file. There are: %2.</source>
        <translation>Er is geen blad “%1” in het bestand. Er zijn: %2.</translation>
    </message>
    <message>
        <source>Nothing stands in the file.</source>
        <translation>Er staat niets in het bestand.</translation>
    </message>
    <message>
        <source>The file has several sheets: %1. Say which one.</source>
        <translation>Het bestand heeft meer bladen: %1. Zeg welk.</translation>
    </message>
    <message>
        <source> (not taken in)</source>
        <translation> (niet binnengehaald)</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>geplakte cellen</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>This kept layout cannot be read. Make it anew for this list.</source>
        <translation>Deze bewaarde indeling kan niet gelezen worden. Maak ze opnieuw voor deze lijst.</translation>
    </message>
    <message>
        <source>No column says which municipality a row is about. Give the column with their names a heading such as “Gemeente”. Nothing was changed.</source>
        <translation>Geen enkele kolom zegt over welke gemeente een rij gaat. Geef de kolom met de namen een kop zoals “Gemeente”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 become the same. Leave one of them out. Nothing was changed.</source>
        <translation>De kolommen %1 en %2 worden hetzelfde. Neem er een niet over. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no kept layout “%1”.</source>
        <translation>Er is geen bewaarde indeling “%1”.</translation>
    </message>
    <message>
        <source>There is no kept layout “%1”. There are: %2.</source>
        <translation>Er is geen bewaarde indeling “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>The layout could not be kept. The list is unchanged.</source>
        <translation>De indeling kon niet bewaard worden. De lijst is niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-mail van %1</translation>
    </message>
    <message>
        <source>Phone of %1</source>
        <translation>Telefoon van %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Functie van %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>taken over from a list</source>
        <translation>overgenomen uit lijst</translation>
    </message>
    <message>
        <source>Recorded already as: %1</source>
        <translation>Al vastgelegd als: %1</translation>
    </message>
    <message>
        <source>it stands further already: %1</source>
        <translation>de gemeente staat al verder: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>the declaration has no kind of commitment for it</source>
        <translation>de engagementsverklaring heeft er geen soort engagement voor</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>row %1 says otherwise: %2</source>
        <translation>rij %1 zegt iets anders: %2</translation>
    </message>
    <message>
        <source>changed in Solidair on %1, after the list</source>
        <translation>in Solidair gewijzigd op %1, na de lijst</translation>
    </message>
    <message>
        <source>list %1, row %2</source>
        <translation>lijst %1, rij %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>a formula failed there: %1</source>
        <translation>een formule mislukte daar: %1</translation>
    </message>
    <message>
        <source>no municipality is filled in</source>
        <translation>er is geen gemeente ingevuld</translation>
    </message>
    <message>
        <source>there is no such declaration of commitment</source>
        <translation>zo’n engagementsverklaring is er niet</translation>
    </message>
    <message>
        <source>a date without a stage</source>
        <translation>een datum zonder fase</translation>
    </message>
    <message>
        <source>which stage this word means is not said</source>
        <translation>welke fase dit woord betekent, is niet gezegd</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>is ja noch nee</translation>
    </message>
    <message>
        <source>is none of the choices</source>
        <translation>is geen van de keuzes</translation>
    </message>
    <message>
        <source>(from list %1, row %2)</source>
        <translation>(uit lijst %1, rij %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no contact is filled in beside it</source>
        <translation>er staat geen contact naast</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>is geen getal</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>not taken</source>
        <translation>niet overnemen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <source>Postal code, only to check</source>
        <translation>Postcode, alleen ter controle</translation>
    </message>
    <message>
        <source>Province, only to check</source>
        <translation>Provincie, alleen ter controle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Date of the stage “%1”</source>
        <translation>Datum van de fase “%1”</translation>
    </message>
    <message>
        <source>Stage, date</source>
        <translation>Fase, datum</translation>
    </message>
    <message>
        <source>Declaration of commitment</source>
        <translation>Engagementsverklaring</translation>
    </message>
    <message>
        <source>Stage, asked by</source>
        <translation>Fase, gevraagd door</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitment: %1 (%2)</source>
        <translation>Engagement: %1 (%2)</translation>
    </message>
    <message>
        <source>Contact, name</source>
        <translation>Contact, naam</translation>
    </message>
    <message>
        <source>Contact, first name</source>
        <translation>Contact, voornaam</translation>
    </message>
    <message>
        <source>Contact, role</source>
        <translation>Contact, functie</translation>
    </message>
    <message>
        <source>Contact, e-mail</source>
        <translation>Contact, e-mail</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>Contact, telefoon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step, who</source>
        <translation>Volgende stap, wie</translation>
    </message>
    <message>
        <source>Next step, by when</source>
        <translation>Volgende stap, tegen wanneer</translation>
    </message>
    <message>
        <source>Note in the timeline</source>
        <translation>Notitie in de tijdlijn</translation>
    </message>
    <message>
        <source>new field…</source>
        <translation>nieuw veld…</translation>
    </message>
    <message>
        <source>Contact, %1</source>
        <translation>Contact, %1</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Nothing stands in it. Choose another file.</source>
        <translation>Er staat niets in. Kies een ander bestand.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>A row refers to one that is not there: %1.</source>
        <translation>Een rij verwijst naar iets wat er niet is: %1.</translation>
    </message>
    <message>
        <source>table %1, row %2, refers to table %3</source>
        <translation>tabel %1, rij %2, verwijst naar tabel %3</translation>
    </message>
    <message>
        <source>A row holds a value that has no place in it (“%1”).</source>
        <translation>Een rij bevat iets wat er niet in kan staan (“%1”).</translation>
    </message>
    <message>
        <source>The file is damaged (SQLite: “%1”).</source>
        <translation>Het bestand is beschadigd (SQLite: “%1”).</translation>
    </message>
    <message>
        <source>And more of the kind.</source>
        <translation>En nog meer van die aard.</translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <source>call</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message>
        <source>“%1” is recorded already. Fill in another commitment.</source>
        <translation>“%1” is al vastgelegd. Vul een ander engagement in.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>“%1” (%2) is recorded already.</source>
        <translation>De stap “%1” (%2) is al vastgelegd.</translation>
    </message>
    <message>
        <source>There is no such declaration of commitment.</source>
        <translation>Die engagementsverklaring bestaat niet.</translation>
    </message>
    <message>
        <source>That declaration of commitment is in force only since %1.</source>
        <translation>Die engagementsverklaring geldt pas vanaf %1.</translation>
    </message>
    <message>
        <source>The steps of %1 would no longer hold: %2</source>
        <translation>De stappen van %1 zouden niet meer kloppen: %2</translation>
    </message>
    <message>
        <source>That step is no longer there.</source>
        <translation>Die stap is er niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n more needed</source>
        <translation>
            <numerusform>%1 van %2, nog één nodig</numerusform>
            <numerusform>%1 van %2, nog %n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>What else is recorded was not changed.</source>
        <translation>Wat er verder bij vastligt, is niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What you want to change is no longer there. Nothing was changed.</source>
        <translation>Wat gewijzigd moest worden, is er niet meer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This was changed since by somebody or something else. Nothing was changed; look at how it stands now.</source>
        <translation>Dit is intussen door iemand of iets anders gewijzigd. Er is niets gewijzigd; bekijk eerst hoe het er nu staat.</translation>
    </message>
    <message>
        <source>A text is too long: %L1 characters fit there at most. Nothing was changed. Shorten it.</source>
        <translation>Een tekst is te lang: er passen hoogstens %L1 tekens. Er is niets gewijzigd. Kort hem in.</translation>
    </message>
    <message>
        <source>A number is too large: it may be %L1 at most. Nothing was changed.</source>
        <translation>Een getal is te groot: het mag hoogstens %L1 zijn. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>In the whole window</source>
        <translation>In het hele venster</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
    <message>
        <source>In the list of municipalities</source>
        <translation>In de lijst van gemeenten</translation>
    </message>
    <message>
        <source>With Persons</source>
        <translation>Bij Personen</translation>
    </message>
    <message>
        <source>In the dossier</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>With Letters</source>
        <translation>Bij Brieven</translation>
    </message>
    <message>
        <source>On a page that one comes back from</source>
        <translation>Op een pagina waarvan u terugkomt</translation>
    </message>
    <message>
        <source>When a list is taken in</source>
        <translation>Bij het binnenhalen van een lijst</translation>
    </message>
    <message>
        <source>With double persons</source>
        <translation>Bij Dubbele personen</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Beside the campaign file stands “%1”, which is not of the file as it is now: the file was replaced, or another program put it there. It was not read.</source>
        <translation>Naast het campagnebestand staat “%1”, dat niet hoort bij het bestand zoals het nu is: het bestand werd vervangen, of een ander programma zette het daar. Het is niet gelezen.</translation>
    </message>
    <message>
        <source>Beside the campaign file stood “%1”, which is not of the file as it is now: the file was replaced, or another program put it there. It was not used and is kept as “%2”. Look whether what was recorded last is there; if not, the backups may have it.</source>
        <translation>Naast het campagnebestand stond “%1”, dat niet hoort bij het bestand zoals het nu is: het bestand werd vervangen, of een ander programma zette het daar. Het is niet gebruikt en blijft bewaard als “%2”. Kijk of wat het laatst vastgelegd werd er staat; zo niet, dan hebben de reservekopieën het misschien.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened without a copy of it: it is of an older version, or an interrupted program left something beside it. Nothing was changed. Make room in the folder for temporary files.</source>
        <translation>Het bestand %1 kan niet open zonder een kopie ervan: het is van een oudere versie, of een onderbroken programma liet er iets naast staan. Er is niets gewijzigd. Maak plaats in de map voor tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>Beside the campaign file stands “%1”, which is not of the file as it is now and cannot be given another name. The campaign file itself was not changed. Move “%1” to another folder and try again.</source>
        <translation>Naast het campagnebestand staat “%1”, dat niet hoort bij het bestand zoals het nu is en geen andere naam kan krijgen. Het campagnebestand zelf is niet gewijzigd. Verplaats “%1” naar een andere map en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The letter to %1 was not made: %2 is not known. Fill it in and make the letter again.</source>
        <translation>De brief aan %1 is niet gemaakt. Dit ontbreekt: %2. Vul het aan en maak de brief opnieuw.</translation>
    </message>
    <message>
        <source>The letter to %1 was not made: no declaration of commitment was in force on %2. Give it another date.</source>
        <translation>De brief aan %1 is niet gemaakt: op %2 was geen engagementsverklaring van kracht. Geef hem een andere datum.</translation>
    </message>
    <message>
        <source>The letter to %1 was not made, as these are not known: %2. Fill them in and make the letter again.</source>
        <translation>De brief aan %1 is niet gemaakt. Dit ontbreekt: %2. Vul het aan en maak de brief opnieuw.</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>The letters were stopped. None was kept.</source>
        <translation>Het maken van de brieven is gestopt. Er is geen enkele bewaard.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>the salutation</source>
        <translation>de aanhef</translation>
    </message>
    <message>
        <source>the title of city or municipality</source>
        <translation>de titel “Stad” of “Gemeente”</translation>
    </message>
    <message>
        <source>the word for city or municipality</source>
        <translation>het woord “stad” of “gemeente”</translation>
    </message>
    <message>
        <source>the name of the municipality</source>
        <translation>de naam van de gemeente</translation>
    </message>
    <message>
        <source>the full name of the municipality</source>
        <translation>de volledige naam van de gemeente</translation>
    </message>
    <message>
        <source>the activities of the charter</source>
        <translation>de activiteiten van de engagementsverklaring</translation>
    </message>
    <message>
        <source>how many activities the charter asks</source>
        <translation>het aantal activiteiten dat de engagementsverklaring vraagt</translation>
    </message>
    <message>
        <source>the municipalities that have joined</source>
        <translation>de toegetreden gemeenten</translation>
    </message>
    <message>
        <source>the only municipality that has joined</source>
        <translation>de enige toegetreden gemeente</translation>
    </message>
    <message>
        <source>the several municipalities that have joined</source>
        <translation>de toegetreden gemeenten, meer dan één</translation>
    </message>
    <message>
        <source>the date of the letter</source>
        <translation>de datum van de brief</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>de referentie</translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation>de naam van de afzender</translation>
    </message>
    <message>
        <source>the function of the sender</source>
        <translation>de functie van de afzender</translation>
    </message>
    <message>
        <source>the organisation of the sender</source>
        <translation>de organisatie van de afzender</translation>
    </message>
    <message>
        <source>the e-mail address of the sender</source>
        <translation>het e-mailadres van de afzender</translation>
    </message>
    <message>
        <source>the telephone number of the sender</source>
        <translation>het telefoonnummer van de afzender</translation>
    </message>
    <message>
        <source>the website of the sender</source>
        <translation>de website van de afzender</translation>
    </message>
    <message>
        <source>the municipality as it is named within a sentence</source>
        <translation>de gemeente zoals ze in een zin heet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>of the addressee: %1</source>
        <translation>van de geadresseerde: %1</translation>
    </message>
    <message>
        <source>an own field that is there no more</source>
        <translation>een eigen veld dat er niet meer is</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Line %1 of the template cannot be used: %2. The template was left as it is.</source>
        <translation>Regel %1 van het sjabloon is niet bruikbaar: %2. Het sjabloon is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>[if …] without [end]</source>
        <translation>[if …] zonder [end]</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>er staat geen tekst in</translation>
    </message>
    <message>
        <source>the first lines must give key, language, name and subject</source>
        <translation>de eerste regels moeten key, language, name en subject vermelden</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>“%1” wordt niet begrepen</translation>
    </message>
    <message>
        <source>there is no merge field “%1”</source>
        <translation>er is geen invulveld “%1”</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2. Nothing was made.</source>
        <translation>Er is geen sjabloon “%1”, wel deze: %2. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>“%1” has no second one that ends what it begins</source>
        <translation>“%1” wordt niet met een tweede afgesloten</translation>
    </message>
    <message>
        <source>“%1” is no address of the web or of e-mail</source>
        <translation>“%1” is geen adres van het web of van e-mail</translation>
    </message>
    <message>
        <source>the image “%1” is no PNG or JPEG of at most 2 MiB with a size in millimetres</source>
        <translation>de afbeelding “%1” is geen PNG of JPEG van ten hoogste 2 MiB met een formaat in millimeter</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>gelijkende naam</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>an unknown computer</source>
        <translation>een onbekende computer</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>The file is open with %1 on %2, since %3.</source>
        <translation>Het bestand is open bij %1 op %2, sinds %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first.</source>
        <translation>Er is niets gewijzigd. Sluit het eerst daar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first; take it over only when you are sure that nobody works in it on that computer.</source>
        <translation>Er is niets gewijzigd. Sluit het eerst daar; neem het alleen over als zeker is dat niemand er op die computer in werkt.</translation>
    </message>
    <message>
        <source>The folder of the file may not be changed, so the file cannot be opened to write. Nothing was changed. Copy the file to a folder of your own.</source>
        <translation>De map van het bestand mag niet worden gewijzigd; daarom kan het bestand niet worden geopend om te schrijven. Er is niets gewijzigd. Kopieer het bestand naar een eigen map.</translation>
    </message>
    <message>
        <source>Nothing was changed. The program that opened it does not hold it any more, it seems: it may have been ended without closing the file. Take it over when you are sure.</source>
        <translation>Er is niets gewijzigd. Het programma dat het opende, houdt het zo te zien niet meer vast: misschien werd het beëindigd zonder het bestand te sluiten. Neem het over als u zeker bent.</translation>
    </message>
    <message>
        <source>Beside the campaign file stands “%1”, which is no lock of Solidair, so that the file cannot be opened to write. Nothing was changed. Move “%1” to another folder and try again.</source>
        <translation>Naast het campagnebestand staat “%1”, dat geen vergrendeling van Solidair is, zodat het bestand niet open kan om te wijzigen. Er is niets gewijzigd. Verplaats “%1” naar een andere map en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>There is no display for the window. These work without:</source>
        <translation>Er is geen scherm voor het venster. Deze opdrachten werken zonder:</translation>
    </message>
    <message>
        <source>“%1” holds bytes that are no text (UTF-8), so another file or word would be meant. Nothing was changed. Give the file another name, or type the word anew.</source>
        <translation>“%1” bevat tekens die geen tekst zijn (UTF-8), zodat een ander bestand of woord bedoeld zou zijn. Er is niets gewijzigd. Geef het bestand een andere naam, of typ het woord opnieuw.</translation>
    </message>
</context>
<context>
    <name>MakeLetters</name>
    <message>
        <source>The folder %1 could not be made. No letter was written; choose another folder.</source>
        <translation>De map %1 kon niet worden gemaakt. Er is geen brief geschreven; kies een andere map.</translation>
    </message>
    <message>
        <source>No letter was made; nothing was changed.</source>
        <translation>Er is geen brief gemaakt; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this letter of %2 is recorded already.</source>
        <translation>%1: deze brief van %2 is al vastgelegd.</translation>
    </message>
    <message>
        <source>The register does not know who of these carries the title of city: %1. The letter says “municipality”. Choose the title in the window, among the details of the municipality, and make the letter again where that is wrong.</source>
        <translation>Het register weet niet of dit een stad is: %1. De brief zegt “gemeente”. Klopt dat niet, kies dan in het venster de titel bij de gegevens van de gemeente, en maak de brief opnieuw.</translation>
    </message>
    <message>
        <source>The letters were printed, but recording them as sent in the campaign failed.</source>
        <translation>De brieven zijn afgedrukt, maar ze in de campagne als verstuurd vastleggen is mislukt.</translation>
    </message>
    <message>
        <source>The letters were saved in %1, but recording them as sent in the campaign failed.</source>
        <translation>De brieven staan in %1, maar ze in de campagne als verstuurd vastleggen is mislukt.</translation>
    </message>
    <message>
        <source>Too long for its place in the letter, even set small: %1. The end is missing there. Shorten it and make the letters again.</source>
        <translation>Te lang voor de plaats in de brief, ook in kleine letters: %1. Het einde ontbreekt daar. Kort het in en maak de brieven opnieuw.</translation>
    </message>
</context>
<context>
    <name>MakeReport</name>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Er is geen rapport “%1”, wel: %2.</translation>
    </message>
    <message>
        <source>A report is written to a .pdf, .html, .xlsx, .csv or .txt file.</source>
        <translation>Een rapport wordt geschreven in een .pdf-, .html-, .xlsx-, .csv- of .txt-bestand.</translation>
    </message>
    <message>
        <source>Nobody was a member on %1: there is no sheet to make. Name the municipality that it should be of.</source>
        <translation>Op %1 was niemand lid: er is geen fiche te maken. Noem de gemeente waarvan u een fiche wilt.</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>These are one and the same already. Nothing was changed.</source>
        <translation>Dit is al een en dezelfde. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a telephone number. Nothing was changed.</source>
        <translation>Een persoon heeft een naam, een e-mailadres of een telefoonnummer nodig. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Geïnformeerd op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brief: %1</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Fictief</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” goes</source>
        <translation>%1: “%2” blijft, “%3” vervalt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The file could not be brought to the form of this version of Solidair. Nothing was changed. Keep the file as it is, and check it.</source>
        <translation>Het bestand kon niet worden omgezet naar de vorm van deze versie van Solidair. Er is niets gewijzigd. Bewaar het bestand zoals het is en controleer het.</translation>
    </message>
</context>
<context>
    <name>MunicipalityMatch</name>
    <message>
        <source>Does “%1” mean %2?</source>
        <translation>Is “%1” %2?</translation>
    </message>
    <message>
        <source>“%1” can mean more than one municipality: %2.</source>
        <translation>“%1” past bij meer dan één gemeente: %2.</translation>
    </message>
    <message>
        <source>“%1” does not belong with postal code %2.</source>
        <translation>“%1” hoort niet bij postcode %2.</translation>
    </message>
    <message>
        <source>“%1” does not lie in “%2”.</source>
        <translation>“%1” ligt niet in “%2”.</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign.</source>
        <translation>Er is geen gemeente “%1” in deze campagne.</translation>
    </message>
    <message>
        <source>“%1” does not belong with NIS code %2.</source>
        <translation>“%1” hoort niet bij NIS-code %2.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file %1 could not be written: the folder is missing or forbidden, it is no ordinary file, or the disk is full. Nothing was changed. Choose another place or make room, and try again.</source>
        <translation>Het bestand %1 kon niet worden geschreven: de map ontbreekt of is verboden, het is geen gewoon bestand, of de schijf is vol. Er is niets gewijzigd. Kies een andere plaats of maak ruimte vrij, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is a file at %1 already. It was left alone; choose another name.</source>
        <translation>Op %1 staat al een bestand. Het is ongemoeid gelaten; kies een andere naam.</translation>
    </message>
    <message>
        <source>The first %1 files were written before this happened: %2</source>
        <translation>De eerste %1 bestanden zijn geschreven voor dit gebeurde: %2</translation>
    </message>
    <message>
        <source>%1 is there, and whole; but the disk does not confirm that it stays there when the power fails now. Check the disk, and keep a copy elsewhere.</source>
        <translation>%1 staat er, en is volledig; maar de schijf bevestigt niet dat het er blijft als nu de stroom uitvalt. Controleer de schijf, en bewaar elders een kopie.</translation>
    </message>
    <message>
        <source>The name %1 holds bytes that are no text (UTF-8), so another file would be meant. Nothing was changed. Give the file or folder another name, and type that.</source>
        <translation>De naam %1 bevat tekens die geen tekst zijn (UTF-8), zodat een ander bestand bedoeld zou zijn. Er is niets gewijzigd. Geef het bestand of de map een andere naam, en typ die.</translation>
    </message>
    <message>
        <source>The name %1 is longer than the disk allows. Nothing was changed. Choose a shorter name, or a folder less deep.</source>
        <translation>De naam %1 is langer dan de schijf toelaat. Er is niets gewijzigd. Kies een kortere naam, of een map die minder diep ligt.</translation>
    </message>
    <message>
        <source>%1 is a campaign file, or belongs to one. It was left as it was. Choose another name.</source>
        <translation>%1 is een campagnebestand, of hoort bij een campagnebestand. Het is ongemoeid gelaten. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>“%1” can not stand in this field.</source>
        <translation>“%1” kan niet in dit veld staan.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>&amp;Municipalities</source>
        <translation>&amp;Gemeenten</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>B&amp;rieven</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>R&amp;apporten</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Double persons</source>
        <translation>Dubbele personen</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Fusies</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>What you typed cannot be kept in the file.</source>
        <translation>Wat u typte, kan niet in het bestand bewaard worden.</translation>
    </message>
    <message>
        <source>It goes with this window: %1

The reason: %2</source>
        <translation>Het verdwijnt met dit venster: %1

De reden: %2</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Venster openhouden</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Sluiten en verliezen</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>yes, made up</source>
        <translation>ja, fictief</translation>
    </message>
</context>
<context>
    <name>PostalCode</name>
    <message>
        <source>This is no postal code. Type four digits, such as 9160.</source>
        <translation>Dit is geen postcode. Typ vier cijfers, zoals 9160.</translation>
    </message>
    <message>
        <source>“%1” is no postal code: that is four digits, from 1000 to 9999. Nothing was changed.</source>
        <translation>“%1” is geen postcode: dat zijn vier cijfers, van 1000 tot 9999. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>The pages are being printed.</source>
        <translation>De bladzijden worden afgedrukt.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Er is geen printer op deze computer.</translation>
    </message>
    <message>
        <source>Nothing was printed. Save a PDF now and print it on another computer, or add a printer in the settings of this computer and print again.</source>
        <translation>Er is niets afgedrukt. Bewaar nu een pdf en druk die op een andere computer af, of voeg een printer toe in de instellingen van deze computer en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>The printer %1 did not take the pages. Nothing in the campaign was changed. See whether it is on and has paper, and print again, or make a PDF.</source>
        <translation>De printer %1 heeft de bladzijden niet aangenomen. In de campagne is niets gewijzigd. Kijk of de printer aanstaat en papier heeft en druk opnieuw af, of maak een pdf.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 already exists. Nothing was changed. Choose another name.</source>
        <translation>Het bestand %1 bestaat al. Er is niets gewijzigd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that its folder is there, has room and may be changed by you.</source>
        <translation>Het bestand %1 kan niet worden aangemaakt. Controleer of de map bestaat, plaats heeft en gewijzigd mag worden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Check that you may change the folder above it.</source>
        <translation>De map %1 kan niet worden aangemaakt. Controleer of de map erboven gewijzigd mag worden.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Niets doen</translation>
    </message>
</context>
<context>
    <name>Province</name>
    <message>
        <source>Antwerp</source>
        <translation>Antwerpen</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Hainaut</source>
        <translation>Henegouwen</translation>
    </message>
    <message>
        <source>Limburg</source>
        <translation>Limburg</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Luik</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>East Flanders</source>
        <translation>Oost-Vlaanderen</translation>
    </message>
    <message>
        <source>Flemish Brabant</source>
        <translation>Vlaams-Brabant</translation>
    </message>
    <message>
        <source>Walloon Brabant</source>
        <translation>Waals-Brabant</translation>
    </message>
    <message>
        <source>West Flanders</source>
        <translation>West-Vlaanderen</translation>
    </message>
    <message>
        <source>This campaign has no municipalities on that day, so none in the province “%1”.</source>
        <translation>Deze campagne heeft op die dag geen gemeenten, dus ook geen in de provincie “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not one of the provinces of this campaign. Choose one of these: %2.</source>
        <translation>“%1” is geen provincie van deze campagne. Kies een van deze: %2.</translation>
    </message>
    <message>
        <source>More than one province of this campaign can be meant by “%1”. Choose one of these: %2.</source>
        <translation>Met “%1” kan meer dan één provincie van deze campagne bedoeld zijn. Kies een van deze: %2.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>joined already (%1)</source>
        <translation>al toegetreden (%1)</translation>
    </message>
    <message>
        <source>joined already</source>
        <translation>al toegetreden</translation>
    </message>
    <message>
        <source>asked already on %1</source>
        <translation>al gevraagd (%1)</translation>
    </message>
    <message>
        <source>asked already</source>
        <translation>al gevraagd</translation>
    </message>
    <message>
        <source>in discussion since %1</source>
        <translation>al in gesprek (%1)</translation>
    </message>
    <message>
        <source>in discussion already</source>
        <translation>al in gesprek</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no contact: to the college</source>
        <translation>geen contactpersoon: aan het college</translation>
    </message>
    <message>
        <source>does not exist on the date of the letter</source>
        <translation>bestaat niet op de datum van de brief</translation>
    </message>
    <message>
        <source>asked for no letters</source>
        <translation>wenst geen brieven</translation>
    </message>
    <message>
        <source>no street: %1</source>
        <translation>geen straat: %1</translation>
    </message>
    <message>
        <source>no contact, no street</source>
        <translation>geen contactpersoon, geen straat</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kan niet verstuurd worden</translation>
    </message>
    <message>
        <source>Better not sent</source>
        <translation>Beter niet versturen</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Met een opmerking</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gereedheid</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
</context>
<context>
    <name>RecordLettersCommand</name>
    <message>
        <source>%1: %2 No letter was recorded.</source>
        <translation>%1: %2 Er is geen brief vastgelegd.</translation>
    </message>
    <message>
        <source>The letter&apos;s date (%1) lies in the future, so it cannot be recorded as sent. Nothing was changed.</source>
        <translation>De datum van de brief (%1) ligt in de toekomst; de brief kan dus niet als verstuurd worden vastgelegd. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>RecordStepsCommand</name>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>“%1” can mean more than one municipality: %2. Give the NIS code.</source>
        <translation>“%1” kan meer dan één gemeente zijn: %2. Geef de NIS-code.</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign.</source>
        <translation>Er is geen gemeente “%1” in deze campagne.</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign. Did you mean: %2?</source>
        <translation>Er is geen gemeente “%1” in deze campagne. Misschien is dit bedoeld: %2.</translation>
    </message>
    <message>
        <source>%1 has existed only since %2. Before that day there were: %3.</source>
        <translation>%1 bestaat pas sinds %2. Voor die dag waren er: %3.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>continued</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>State of affairs</source>
        <translation>Stand van zaken</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonië</translation>
    </message>
    <message>
        <source>less than 1% of the area</source>
        <translation>minder dan 1&#xa0;% van het gebied</translation>
    </message>
    <message>
        <source>%1% of the area</source>
        <translation>%1&#xa0;% van het gebied</translation>
    </message>
    <message>
        <source>asked, not yet answered</source>
        <translation>gevraagd, nog zonder antwoord</translation>
    </message>
    <message>
        <source>inhabitants of the members</source>
        <translation>inwoners van de leden</translation>
    </message>
    <message>
        <source>Solidary Municipalities</source>
        <translation>Solidaire Gemeenten</translation>
    </message>
    <message>
        <source>Solidary Municipalities in %1</source>
        <translation>Solidaire Gemeenten in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not asked yet</source>
        <translation>
            <numerusform>waarvan %n nog niet gevraagd</numerusform>
            <numerusform>waarvan %n nog niet gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Stand op %1</translation>
    </message>
    <message>
        <source>filter: all stages</source>
        <translation>filter: alle fasen</translation>
    </message>
    <message>
        <source>filter: %1, all stages</source>
        <translation>filter: %1, alle fasen</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register</source>
        <translation>Bron: register van de campagne</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register; inhabitants on %1: Statbel (Directorate-general Statistics – Statistics Belgium), open data, adapted</source>
        <translation>Bron: register van de campagne; inwoners op %1: Statbel (Algemene Directie Statistiek – Statistics Belgium), open data, bewerkt</translation>
    </message>
    <message>
        <source>The day of this report is still to come: it shows what is known now.</source>
        <translation>De dag van dit rapport moet nog komen: het toont wat nu bekend is.</translation>
    </message>
    <message>
        <source>Sample data. Who is a member comes from the documents of the campaign; the other stages, dates, reasons and all persons are invented.</source>
        <translation>Voorbeeldgegevens. Wie lid is, komt uit de documenten van de campagne; de andere fasen, data, redenen en alle personen zijn verzonnen.</translation>
    </message>
    <message>
        <source>State of affairs on %1</source>
        <translation>Stand van zaken op %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>The number of inhabitants of %n municipality(ies) is not known and left out.</source>
        <translation>
            <numerusform>Van %n gemeente is het inwonertal niet bekend; het telt niet mee.</numerusform>
            <numerusform>Van %n gemeenten is het inwonertal niet bekend; het telt niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Commitments asked for</source>
        <translation>Gevraagde engagementen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>merger to be decided</source>
        <translation>fusie te beslissen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>tekst %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>By province and stage</source>
        <translation>Per provincie en fase</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Heeft</translation>
    </message>
    <message>
        <source>Why all the same, and what now</source>
        <translation>Reden en volgende stap</translation>
    </message>
    <message>
        <source>%1, asks %2</source>
        <translation>%1, vraagt %2</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Onder de drempel</translation>
    </message>
    <message>
        <source>The threshold belongs to the declaration: %1. A member below the threshold remains a member; this list is there to follow it up.</source>
        <translation>De drempel hoort bij de engagementsverklaring: %1. Een lid onder de drempel blijft lid; deze lijst dient om op te volgen.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Days quiet</source>
        <translation>Dagen zonder contact</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Without a contact</source>
        <translation>Zonder contactpersoon</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>have joined</source>
        <translation>toegetreden</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <translation>nog %1 voor %2</translation>
    </message>
    <message numerus="yes">
        <source>the text of %1 asks %n commitment(s)</source>
        <translation>
            <numerusform>de tekst van %1 vraagt %n engagement</numerusform>
            <numerusform>de tekst van %1 vraagt %n engagementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets of the members on %1</source>
        <translation>Fiches van de leden op %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>public page</source>
        <translation>website</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>verzonnen</translation>
    </message>
    <message>
        <source>may not be published</source>
        <translation>mag niet gepubliceerd worden</translation>
    </message>
    <message>
        <source>not by post</source>
        <translation>niet per post</translation>
    </message>
    <message>
        <source>not by e-mail</source>
        <translation>niet per e-mail</translation>
    </message>
    <message>
        <source>not by phone</source>
        <translation>niet per telefoon</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>niet contacteren</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikbaar via</translation>
    </message>
    <message>
        <source>the college of mayor and aldermen</source>
        <translation>het college van burgemeester en schepenen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Nobody yet; a letter goes to %1.</source>
        <translation>Nog niemand; een brief wordt gericht aan %1.</translation>
    </message>
    <message>
        <source>on %1, out of %2</source>
        <translation>op %1 ontstaan uit %2</translation>
    </message>
    <message>
        <source>since %1 a part of %2</source>
        <translation>sinds %1 deel van %2</translation>
    </message>
    <message>
        <source>No neighbour has joined yet.</source>
        <translation>Nog geen enkele buurgemeente is toegetreden.</translation>
    </message>
    <message>
        <source>Neighbours and merger</source>
        <translation>Buurgemeenten en fusie</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buurgemeenten</translation>
    </message>
    <message>
        <source>NIS %1</source>
        <translation>NIS&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 inhabitants on %2</source>
        <translation>%1 inwoners op %2</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 inwoners</translation>
    </message>
    <message>
        <source>coordinator %1</source>
        <translation>verantwoordelijke %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>existed until %1</source>
        <translation>bestond tot %1</translation>
    </message>
    <message>
        <source>City of %1</source>
        <extracomment>In French %1 has its preposition: &quot;de Gand&quot;, &quot;d’Alost&quot;.</extracomment>
        <translation>Stad %1</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Gemeente %1</translation>
    </message>
    <message>
        <source>personal data: for internal use only</source>
        <translation>persoonsgegevens: alleen voor intern gebruik</translation>
    </message>
    <message>
        <source>decided at the merger</source>
        <translation>beslist bij de fusie</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort engagement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>uitgelicht</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>the same as above, counts once</source>
        <translation>zelfde als hierboven, telt één keer</translation>
    </message>
    <message>
        <source>No commitments yet.</source>
        <translation>Nog geen engagementen.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>No next step yet.</source>
        <translation>Nog geen volgende stap.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Does not want to stand on the public list of members.</source>
        <translation>Wil niet op de openbare ledenlijst staan.</translation>
    </message>
    <message>
        <source>No publication yet.</source>
        <translation>Nog geen vermelding.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1; %n older one(s) stand(s) in the dossier.</source>
        <translation>
            <numerusform>De nieuwste %1; nog %n oudere staat in het dossier.</numerusform>
            <numerusform>De nieuwste %1; nog %n oudere staan in het dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n member(s), not in the sum above.</source>
        <translation>
            <numerusform>Daaronder is %n lid: dat ontbreekt in de som hierboven.</numerusform>
            <numerusform>Daaronder zijn %n leden: die ontbreken in de som hierboven.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened after the day of this sheet is left out; the coordinator is the one of now.</source>
        <translation>Wat na de dag van deze fiche gebeurde, is weggelaten; de verantwoordelijke is die van nu.</translation>
    </message>
    <message>
        <source>Next steps, contacts and who is in touch are those of the day of this report; coordinators are those of now.</source>
        <translation>Volgende stappen, contacten en contactpersonen zijn die van de dag van dit rapport; verantwoordelijken zijn die van nu.</translation>
    </message>
    <message>
        <source>Overviews</source>
        <translation>Overzichten</translation>
    </message>
    <message>
        <source>Of one municipality</source>
        <translation>Van één gemeente</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Het staat niet meer in het bestand.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>mayor</source>
        <translation>burgemeester</translation>
    </message>
    <message>
        <source>alderman</source>
        <translation>schepen</translation>
    </message>
    <message>
        <source>general director</source>
        <translation>algemeen directeur</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ambtenaar</translation>
    </message>
    <message>
        <source>official of the OCMW</source>
        <translation>ambtenaar van het OCMW</translation>
    </message>
    <message>
        <source>councillor</source>
        <translation>raadslid</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>shared mailbox</source>
        <translation>postbus</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The file is damaged: a row of the table “%1” holds a value that has no place in it (%2). Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Het bestand is beschadigd: een rij van de tabel “%1” bevat iets wat er niet in kan staan (%2). Er is niets gewijzigd. Zet de nieuwste reservekopie terug in een nieuw bestand en werk daarmee verder.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>rij %1, kolom %2</translation>
    </message>
    <message>
        <source>The file is damaged: the table “%1” holds more rows than a campaign can have. Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Het bestand is beschadigd: de tabel “%1” telt meer rijen dan een campagne kan hebben. Er is niets gewijzigd. Zet de nieuwste reservekopie terug in een nieuw bestand en ga daarmee verder.</translation>
    </message>
</context>
<context>
    <name>SaveList</name>
    <message>
        <source>Save the list</source>
        <translation>De lijst bewaren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)</source>
        <translation>Werkmappen (*.xlsx);;Tekst voor een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>The list is being written.</source>
        <translation>De lijst wordt geschreven.</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>De lijst is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>SheetBuilder</name>
    <message numerus="yes">
        <source>%n hidden row(s) were read too.</source>
        <translation>
            <numerusform>%n verborgen rij is ook gelezen.</numerusform>
            <numerusform>%n verborgen rijen zijn ook gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden columns were read too: %1.</source>
        <translation>Verborgen kolommen zijn ook gelezen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cells are merged in %n place(s); what stands there counts for the first of them alone.</source>
        <translation>
            <numerusform>Op %n plaats zijn cellen samengevoegd; wat daar staat, telt alleen voor de eerste.</numerusform>
            <numerusform>Op %n plaatsen zijn cellen samengevoegd; wat daar staat, telt alleen voor de eerste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file and were read as empty. Open it in Excel or LibreOffice and save it to have them.</source>
        <translation>
            <numerusform>%n formule heeft geen resultaat in het bestand en is als leeg gelezen. Open het in Excel of LibreOffice en sla het op om het resultaat te hebben.</numerusform>
            <numerusform>%n formules hebben geen resultaat in het bestand en zijn als leeg gelezen. Open het in Excel of LibreOffice en sla het op om de resultaten te hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of formulas the results were read that they had when the file was saved.</source>
        <translation>Van formules zijn de resultaten gelezen die ze hadden toen het bestand werd opgeslagen.</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message numerus="yes">
        <source>%n blank row(s) were left out: %1.</source>
        <translation>
            <numerusform>%n lege rij is weggelaten: %1.</numerusform>
            <numerusform>%n lege rijen zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with totals were left out: %1.</source>
        <translation>
            <numerusform>%n rij met totalen is weggelaten: %1.</numerusform>
            <numerusform>%n rijen met totalen zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the head were left out: %1.</source>
        <translation>
            <numerusform>%n rij die de koppen herhaalt is weggelaten: %1.</numerusform>
            <numerusform>%n rijen die de koppen herhalen zijn weggelaten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>SheetValues</name>
    <message>
        <source>write the month or the year, such as 11/2023 or 2023</source>
        <translation>schrijf de maand of het jaar, zoals 11/2023 of 2023</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>die dag bestaat niet</translation>
    </message>
    <message>
        <source>is no date; write it as 22/11/2026, 11/2026 or 2026</source>
        <translation>is geen datum; schrijf hem als 22/11/2026, 11/2026 of 2026</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>ShippedFile</name>
    <message>
        <source>Solidair is not installed completely. Install it again; your campaign files are safe.</source>
        <translation>Solidair is niet volledig geïnstalleerd. Installeer het opnieuw; de campagnebestanden zijn veilig.</translation>
    </message>
</context>
<context>
    <name>ShortProvince</name>
    <message>
        <source>Antw.</source>
        <translation>Antw.</translation>
    </message>
    <message>
        <source>Brus.</source>
        <translation>Bru.</translation>
    </message>
    <message>
        <source>Hain.</source>
        <translation>Hen.</translation>
    </message>
    <message>
        <source>Limb.</source>
        <translation>Limb.</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Luik</translation>
    </message>
    <message>
        <source>Lux.</source>
        <translation>Lux.</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>E. Fl.</source>
        <translation>O.-Vl.</translation>
    </message>
    <message>
        <source>Fl. Br.</source>
        <translation>Vl.-Br.</translation>
    </message>
    <message>
        <source>W. Br.</source>
        <translation>W.-Br.</translation>
    </message>
    <message>
        <source>W. Fl.</source>
        <translation>W.-Vl.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The macros in the file were neither read nor run.</source>
        <translation>De macro’s in het bestand zijn niet gelezen en niet uitgevoerd.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Open it in the program that it comes from, save it again and try again.</source>
        <translation>Er staat niets in het bestand. Open het in het programma waar het uit komt, sla het opnieuw op en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Copy the list alone, without pictures, to a new workbook and save it as .xlsx.</source>
        <translation>Het bestand is groter dan 20 MB en is niet gelezen. Kopieer alleen de lijst, zonder afbeeldingen, naar een nieuwe werkmap en bewaar die als .xlsx.</translation>
    </message>
    <message>
        <source>Unpacked, the file is too large; nothing was taken from it. Copy the list alone to a new workbook and save it as .xlsx.</source>
        <translation>Uitgepakt is het bestand te groot; er is niets van overgenomen. Kopieer alleen de lijst naar een nieuwe werkmap en bewaar die als .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Het bestand is beschadigd of niet volledig gekopieerd. Open het in Excel of LibreOffice, bewaar het als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Open it in Excel or LibreOffice, save it without a password as .xlsx and try again.</source>
        <translation>Het bestand is met een wachtwoord beveiligd. Open het in Excel of LibreOffice, bewaar het zonder wachtwoord als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file has declarations in it that no spreadsheet program writes, and was not read. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>In het bestand staan declaraties die geen rekenbladprogramma schrijft; het is niet gelezen. Open het in Excel of LibreOffice, bewaar het als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is a workbook of a kind that Solidair does not read, such as .xls or .xlsb. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Het bestand is een werkmap van een soort die Solidair niet leest, zoals .xls of .xlsb. Open het in Excel of LibreOffice, bewaar het als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is no list that Solidair reads (.xlsx, .ods, .csv, .tsv or .txt), whatever its name says. Open it in the program that it comes from, save or copy the list as .xlsx and try again.</source>
        <translation>Het bestand is geen lijst die Solidair leest (.xlsx, .ods, .csv, .tsv of .txt), wat zijn naam ook zegt. Open het in het programma waar het uit komt, bewaar of kopieer de lijst als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Links to other files were not followed.</source>
        <translation>Koppelingen naar andere bestanden zijn niet gevolgd.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is closed nowhere, and was read as a sign of the text. Look at the rows from there.</source>
        <translation>Een aanhalingsteken in rij %1 wordt nergens gesloten en is als teken van de tekst gelezen. Kijk de rijen vanaf daar na.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>Het werkblad ‘%1’</translation>
    </message>
    <message>
        <source>Reading the list was stopped. Nothing was taken from it.</source>
        <translation>Het lezen van de lijst is gestopt. Er is niets van overgenomen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file with the list in it.</source>
        <translation>%1 is een map. Kies het bestand met de lijst erin.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: it is not there, or you may not open it. Close it in other programs, or copy it to a folder of your own, and try again.</source>
        <translation>Het bestand %1 kon niet gelezen worden: het is er niet, of u mag het niet openen. Sluit het in andere programma’s of kopieer het naar een eigen map, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 has something below row %2, the last that Solidair reads. Delete what does not belong to the list, or divide it over two files, and try again.</source>
        <translation>%1 heeft iets onder rij %2, de laatste die Solidair leest. Verwijder wat niet bij de lijst hoort of verdeel de lijst over twee bestanden, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Delete what does not belong to the list, and try again.</source>
        <translation>%1 heeft meer dan %2 kolommen. Verwijder wat niet bij de lijst hoort, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file has more than %1 filled cells; nothing was taken from it. Copy the list alone to a new workbook, without sheets that do not belong to it, and save it as .xlsx.</source>
        <translation>Het bestand heeft meer dan %1 gevulde cellen; er is niets van overgenomen. Kopieer alleen de lijst naar een nieuwe werkmap, zonder werkbladen die er niet bij horen, en bewaar die als .xlsx.</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters in cell %3. Shorten it (in a .csv file a quotation mark may be missing), and try again.</source>
        <translation>%1 heeft meer dan %2 tekens in cel %3. Kort ze in (in een .csv-bestand ontbreekt misschien een aanhalingsteken), en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>toegetreden</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in beraad</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>niet ingegaan</translation>
    </message>
    <message>
        <source>left</source>
        <translation>uitgetreden</translation>
    </message>
</context>
<context>
    <name>StageDialogWords</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Fase van %1</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>Fasestap van %1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 wordt gevraagd</translation>
    </message>
    <message>
        <source>%1 is in discussion</source>
        <translation>%1 is in gesprek</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 treedt toe</translation>
    </message>
    <message>
        <source>%1 thinks it over</source>
        <translation>%1 beraadt zich</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 gaat er niet op in</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 treedt uit</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n municipalities</source>
        <translation>
            <numerusform>Vastleggen voor %n gemeente</numerusform>
            <numerusform>Vastleggen voor %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to asked</source>
        <translation>Op “gevraagd” zetten</translation>
    </message>
    <message>
        <source>Set in discussion</source>
        <translation>Op “in gesprek” zetten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Laten toetreden</translation>
    </message>
    <message>
        <source>Record with %1</source>
        <translation>Vastleggen met %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>In beraad zetten</translation>
    </message>
    <message>
        <source>Record that it declines</source>
        <translation>Vastleggen dat ze er niet op ingaat</translation>
    </message>
    <message>
        <source>Record that it leaves</source>
        <translation>Uittreden vastleggen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Leave in discussion</source>
        <translation>In gesprek laten</translation>
    </message>
    <message>
        <source>Do not join yet</source>
        <translation>Nog niet laten toetreden</translation>
    </message>
    <message>
        <source>It takes its place before “%1” (%2); today the stage stays “%3”.</source>
        <translation>De stap komt vóór “%1” (%2); vandaag blijft de fase “%3”.</translation>
    </message>
    <message>
        <source>From %1 on it is a member in letters and reports (Ctrl+Z undoes it).</source>
        <translation>Vanaf %1 is het lid in brieven en rapporten (Ctrl+Z maakt dit ongedaan).</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>A report needs a day, such as 22/11/2026.</source>
        <translation>Een rapport heeft een dag nodig, zoals 22/11/2026.</translation>
    </message>
    <message>
        <source>A report has room for %1 own fields. Choose those that matter most.</source>
        <translation>In een verslag is plaats voor %1 eigen velden. Kies de belangrijkste.</translation>
    </message>
</context>
<context>
    <name>SureMerges</name>
    <message>
        <source>Public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>eigen veld</translation>
    </message>
    <message>
        <source>you chose something there</source>
        <translation>u koos er al iets</translation>
    </message>
    <message>
        <source>not the same: %1</source>
        <translation>niet gelijk: %1</translation>
    </message>
    <message>
        <source>one of them is in another pair too</source>
        <translation>een van beide staat ook in een ander paar</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter “%1”</source>
        <translation>Brief “%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>tekst van %1</translation>
    </message>
    <message>
        <source>New code: NIS %1</source>
        <translation>Nieuwe code: NIS %1</translation>
    </message>
    <message>
        <source>Merger of %1</source>
        <translation>Fusie van %1</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Something else is being recorded just now. Nothing was changed; try it again in a moment.</source>
        <translation>Er wordt nu iets anders vastgelegd. Er is niets gewijzigd; probeer het zo meteen opnieuw.</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>Does not want letters.</source>
        <translation>Wil geen brieven.</translation>
    </message>
    <message>
        <source>Does not want e-mail.</source>
        <translation>Wil geen e-mail.</translation>
    </message>
    <message>
        <source>Does not want calls.</source>
        <translation>Wil niet gebeld worden.</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>fictief</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>There is no room to make the workbook. Free some space in the folder for temporary files; nothing was written.</source>
        <translation>Er is geen plaats om de werkmap te maken. Maak plaats vrij in de map voor tijdelijke bestanden; er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>solidair::AboutDialog</name>
    <message>
        <source>About Solidair</source>
        <translation>Over Solidair</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versies en licenties</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Solidair %1</source>
        <translation>Solidair %1</translation>
    </message>
    <message>
        <source>Solidair is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Solidair is vrije software onder de GNU General Public License, versie 3 of later. Het wordt zonder enige garantie geleverd.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Het is gebouwd met:</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, onder de GNU Lesser General Public License, versie 3</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, in het publieke domein</translation>
    </message>
    <message>
        <source>tl::expected, under CC0 1.0</source>
        <translation>tl::expected, onder CC0 1.0</translation>
    </message>
    <message>
        <source>the typeface Carlito, under the SIL Open Font License 1.1</source>
        <translation>het lettertype Carlito, onder de SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Municipalities, mergers and population:</source>
        <translation>Gemeenten, fusies en bevolking:</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program sends nothing and looks for nothing on the network.</source>
        <translation>Alles blijft op deze computer. Het programma verstuurt niets en zoekt niets op het netwerk.</translation>
    </message>
    <message>
        <source>libxlsxwriter, under the BSD 2-Clause License</source>
        <translation>libxlsxwriter, onder de BSD-licentie met twee clausules</translation>
    </message>
    <message>
        <source>Source: Statbel (Directorate-general Statistics - Statistics Belgium), open data; adapted.</source>
        <translation>Bron: Statbel (Algemene Directie Statistiek - Statistics Belgium), open data; bewerkt.</translation>
    </message>
    <message>
        <source>libzip, under the BSD 3-Clause License</source>
        <translation>libzip, onder de BSD-licentie met drie clausules</translation>
    </message>
</context>
<context>
    <name>solidair::Application</name>
    <message>
        <source>Campaigns (*.solidair)</source>
        <translation>Campagnes (*.solidair)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Sample campaign</source>
        <translation>Voorbeeldcampagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Where is the campaign kept?</source>
        <translation>Waar komt de campagne te staan?</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>Een campagne openen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Een reservekopie kiezen</translation>
    </message>
    <message>
        <source>Where is the restored campaign kept?</source>
        <translation>Waar komt de teruggezette campagne te staan?</translation>
    </message>
    <message>
        <source>Restored campaign</source>
        <translation>Teruggezette campagne</translation>
    </message>
    <message>
        <source>You can look at it meanwhile. Take it over only when that computer is off or its program was ended.</source>
        <translation>Intussen kunt u het bestand bekijken. Neem het alleen over als die computer uitstaat of het programma daar gestopt is.</translation>
    </message>
    <message>
        <source>The campaign is being made.</source>
        <translation>De campagne wordt gemaakt.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>De reservekopie wordt gecontroleerd en gekopieerd.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
</context>
<context>
    <name>solidair::AssistantPage</name>
    <message>
        <source>Back (Alt+Left or Escape)</source>
        <translation>Terug (Alt+Links of Escape)</translation>
    </message>
</context>
<context>
    <name>solidair::BodyDoubles</name>
    <message>
        <source>They are two</source>
        <translation>Zijn er twee</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one (%3). Steps and contacts of the one that goes move along.</source>
        <translation>“%1” en “%2” zijn misschien dezelfde (%3). Stappen en contacten van wie verdwijnt, verhuizen mee.</translation>
    </message>
    <message>
        <source>Merge as “%1”</source>
        <translation>Voeg samen als “%1”</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 en %2 zijn één</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Voeg het ene zekere paar samen</numerusform>
            <numerusform>Voeg %n zekere paren in één keer samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one name stay: something is to be chosen in them.</source>
        <translation>
            <numerusform>Eén paar met dezelfde naam blijft staan: daar is iets te kiezen.</numerusform>
            <numerusform>%n paren met dezelfde naam blijven staan: daar is iets te kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z makes two of each again.</source>
        <translation>Het is één stap: Ctrl+Z maakt er telkens weer twee van.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Voeg het ene zekere paar samen?</numerusform>
            <numerusform>Voeg %n zekere paren in één keer samen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Voeg één paar samen</numerusform>
            <numerusform>Voeg %n paren samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>Eén paar samengevoegd</numerusform>
            <numerusform>%n paren samengevoegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::CampaignSession</name>
    <message>
        <source>This campaign is open for reading only. Nothing was changed.</source>
        <translation>Deze campagne is alleen om te lezen geopend. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file is still being checked. Editing opens when it is found in order.</source>
        <translation>Het bestand wordt nog gecontroleerd. Bewerken kan zodra het in orde is bevonden.</translation>
    </message>
</context>
<context>
    <name>solidair::ChipButton</name>
    <message>
        <source>Filter; press to choose values.</source>
        <translation>Filter; indrukken om waarden te kiezen.</translation>
    </message>
    <message>
        <source>Filter; press to choose values, Delete clears them.</source>
        <translation>Filter; indrukken om waarden te kiezen, Delete neemt ze weg.</translation>
    </message>
</context>
<context>
    <name>solidair::ColumnHeader</name>
    <message>
        <source>Column %1. Space sorts by it.</source>
        <translation>Kolom %1. De spatiebalk sorteert erop.</translation>
    </message>
</context>
<context>
    <name>solidair::CommitmentRow</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Title of the commitment</source>
        <translation>Titel van het engagement</translation>
    </message>
    <message>
        <source>highlighted · %1</source>
        <translation>uitgelicht · %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>May be shown to the public</source>
        <translation>Mag openbaar getoond worden</translation>
    </message>
    <message>
        <source>Delete this commitment</source>
        <translation>Dit engagement verwijderen</translation>
    </message>
    <message>
        <source>Commitment of %1 deleted</source>
        <translation>Engagement van %1 verwijderd</translation>
    </message>
    <message>
        <source>%1 (text of %2)</source>
        <translation>%1 (tekst van %2)</translation>
    </message>
</context>
<context>
    <name>solidair::CommitmentsSection</name>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Engagement toevoegen</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Er is nog geen engagement vastgelegd.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title of the commitment</source>
        <translation>Titel van het engagement</translation>
    </message>
    <message>
        <source>What does it promise or do?</source>
        <translation>Wat belooft of doet de gemeente?</translation>
    </message>
    <message numerus="yes">
        <source>%n more for the text of %1</source>
        <translation>
            <numerusform>nog één voor tekst %1</numerusform>
            <numerusform>nog %n voor tekst %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ContactDialog</name>
    <message>
        <source>the campaign</source>
        <translation>de campagne</translation>
    </message>
    <message>
        <source>New contact of %1</source>
        <translation>Nieuw contact van %1</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Contact van %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel van de functie</translation>
    </message>
    <message>
        <source>the administration</source>
        <translation>het gemeentebestuur</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Gets the letter</source>
        <translation>Krijgt de brief</translation>
    </message>
    <message>
        <source>For meetings</source>
        <translation>Voor overleg</translation>
    </message>
    <message>
        <source>For the website</source>
        <translation>Voor de website</translation>
    </message>
    <message>
        <source>Do not write by post</source>
        <translation>Niet per post schrijven</translation>
    </message>
    <message>
        <source>Do not write by e-mail</source>
        <translation>Niet per e-mail schrijven</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Niet bellen</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>On the grounds of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Ingelicht op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Dit contact verwijderen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Contact wijzigen</translation>
    </message>
    <message>
        <source>Contact of %1 deleted</source>
        <translation>Contact van %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>solidair::ContactWays</name>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopieer het e-mailadres</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>Kopieer het telefoonnummer</translation>
    </message>
</context>
<context>
    <name>solidair::ContactsSection</name>
    <message>
        <source>To the college of mayor and aldermen</source>
        <translation>Aan het college van burgemeester en schepenen</translation>
    </message>
    <message>
        <source>Contact for</source>
        <translation>Contact voor</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Hide former ones</source>
        <translation>Vroegere verbergen</translation>
    </message>
    <message>
        <source>Show former ones (%1)</source>
        <translation>Vroegere tonen (%1)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Hoger zetten (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Lager zetten (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>solidair::DateEdit</name>
    <message>
        <source>A whole day is needed here, such as 14/3/2026.</source>
        <translation>Hier is een volledige dag nodig, zoals 14/3/2026.</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Dit is geen datum. Typ 14/3/2026, 3/2026 of 2026.</translation>
    </message>
    <message>
        <source>This is not recorded yet.</source>
        <translation>Dit is nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>This is still to come. Give a date until today.</source>
        <translation>Dit moet nog komen. Geef een datum tot en met vandaag.</translation>
    </message>
    <message>
        <source>This could not be recorded.</source>
        <translation>Dit kon niet vastgelegd worden.</translation>
    </message>
</context>
<context>
    <name>solidair::DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Gemeentehuis</translation>
    </message>
    <message>
        <source>City hall</source>
        <translation>Stadhuis</translation>
    </message>
</context>
<context>
    <name>solidair::DossierHeader</name>
    <message>
        <source>City of %1</source>
        <translation>Stad %1</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Gemeente %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>tekst van %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 inwoners</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Fiche afdrukken…</translation>
    </message>
    <message>
        <source>NIS&#xa0;%1</source>
        <translation>NIS&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>solidair::DossierView</name>
    <message>
        <source>Choose a municipality</source>
        <translation>Kies een gemeente</translation>
    </message>
    <message>
        <source>Its dossier appears here: its stages, commitments, contacts and timeline.</source>
        <translation>Hier komt het dossier te staan: de afgelegde weg, de engagementen, de contacten en de tijdlijn.</translation>
    </message>
    <message>
        <source>%1 is not in this list</source>
        <translation>%1 staat niet in deze lijst</translation>
    </message>
    <message>
        <source>The search or the filters leave it out. Its dossier comes back with it.</source>
        <translation>De zoekopdracht of de filters laten ze weg. Het dossier komt mee terug.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesList</name>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesModel</name>
    <message>
        <source>Certain: %1</source>
        <translation>Zeker: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Wellicht: %1</translation>
    </message>
    <message>
        <source>Two persons after all: %1</source>
        <translation>Toch twee personen: %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, dichtgevouwen</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesPage</name>
    <message>
        <source>Double persons</source>
        <translation>Dubbele personen</translation>
    </message>
    <message>
        <source>← → choose left or right · Ctrl+Enter merge · F4 next pair</source>
        <translation>← → kies links of rechts · Ctrl+Enter voeg samen · F4 volgend paar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoekt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>Niemand staat hier twee keer</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and telephone numbers of all persons were compared.</source>
        <translation>Namen, e-mailadressen en telefoonnummers van alle personen zijn vergeleken.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 en %2 zijn één persoon</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) among %1 persons</source>
        <translation>
            <numerusform>%n paar in %1 personen</numerusform>
            <numerusform>%n paren in %1 personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names, e-mail addresses and telephone numbers of %n person(s) are being compared.</source>
        <translation>
            <numerusform>Naam, e-mailadres en telefoonnummer van één persoon worden vergeleken.</numerusform>
            <numerusform>Namen, e-mailadressen en telefoonnummers van %n personen worden vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Voeg het ene zekere paar samen</numerusform>
            <numerusform>Voeg %n zekere paren in één keer samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s) both say the same, or only one of the two says something.</source>
        <translation>
            <numerusform>In één paar zeggen beide hetzelfde, of zegt maar één van beide iets.</numerusform>
            <numerusform>In %n paren zeggen beide hetzelfde, of zegt maar één van beide iets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s) stay:</source>
        <translation>
            <numerusform>Eén zeker paar blijft staan:</numerusform>
            <numerusform>%n zekere paren blijven staan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>en één andere</numerusform>
            <numerusform>en %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z makes two of each again.</source>
        <translation>Het is één stap: Ctrl+Z maakt er telkens weer twee van.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Voeg het ene zekere paar samen?</numerusform>
            <numerusform>Voeg %n zekere paren in één keer samen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Voeg één paar samen</numerusform>
            <numerusform>Voeg %n paren samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>Eén paar samengevoegd</numerusform>
            <numerusform>%n paren samengevoegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::DoublesPane</name>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>What the merger does</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z makes two of it again.</source>
        <translation>Eén stap: Ctrl+Z maakt er weer twee van.</translation>
    </message>
    <message>
        <source>This campaign is open to read: nothing can be changed.</source>
        <translation>Deze campagne is open om te lezen: er kan niets gewijzigd worden.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Vergelijk opnieuw</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Zijn er twee</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Wat verhuist mee</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Why the same?</source>
        <translation>Waarom dezelfde?</translation>
    </message>
    <message>
        <source>Letters that left</source>
        <translation>Brieven die vertrokken</translation>
    </message>
    <message>
        <source>They stay as they were sent, with the name of then.</source>
        <translation>Ze blijven zoals ze verstuurd zijn, met de naam van toen.</translation>
    </message>
    <message>
        <source>These were kept as two. “Compare again” makes a pair of them that can be merged.</source>
        <translation>Deze zijn als twee bewaard. “Vergelijk opnieuw” maakt er weer een paar van dat één kan worden.</translation>
    </message>
    <message>
        <source>Searching: a moment, then you can answer.</source>
        <translation>Aan het zoeken: even geduld, daarna kunt u antwoorden.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <translation>%1: %2 van de eerste, %3 van de tweede</translation>
    </message>
    <message>
        <source>of %1 + of %2</source>
        <translation>van %1 + van %2</translation>
    </message>
    <message>
        <source>Own fields: what the first holds stays</source>
        <translation>Eigen velden: wat de eerste heeft, blijft</translation>
    </message>
</context>
<context>
    <name>solidair::DraftStrip</name>
    <message>
        <source>What you typed here before was not recorded; it stands here again.</source>
        <translation>Wat u hier eerder typte, werd niet vastgelegd; het staat hier opnieuw.</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Niet vastgelegd: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerp</translation>
    </message>
</context>
<context>
    <name>solidair::EditorForm</name>
    <message>
        <source>Open this page in the browser</source>
        <translation>Deze pagina in de browser openen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>This takes a number, such as 12 or 2.5.</source>
        <translation>Hier komt een getal, zoals 12 of 2,5.</translation>
    </message>
</context>
<context>
    <name>solidair::EntryRow</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Soort contact</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesproken met</translation>
    </message>
    <message>
        <source>spoken to…</source>
        <translation>gesproken met…</translation>
    </message>
</context>
<context>
    <name>solidair::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhoud van de help</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagina van de help</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>Niet op deze pagina.</translation>
    </message>
</context>
<context>
    <name>solidair::ImportCheckStep</name>
    <message>
        <source>Search the rows</source>
        <translation>Zoek in de rijen</translation>
    </message>
    <message>
        <source>Name or cell</source>
        <translation>Naam of cel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Dit komt erbij</translation>
    </message>
    <message>
        <source>steps of stages</source>
        <translation>fasestappen</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagementen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>volgende stappen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>values changed</source>
        <translation>gewijzigde waarden</translation>
    </message>
    <message>
        <source>members below the threshold</source>
        <translation>leden onder de drempel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>new own fields</source>
        <translation>nieuwe eigen velden</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnPane</name>
    <message>
        <source>What the column means</source>
        <translation>Wat de kolom betekent</translation>
    </message>
    <message>
        <source>Column %1 becomes: %2</source>
        <translation>Kolom %1 wordt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have fewer commitments in the list than their charter asks. They come in as joined, with “taken over from a list” as the reason.</source>
        <translation>
            <numerusform>%n lid heeft in de lijst minder engagementen dan zijn tekst vraagt. Het komt binnen als toegetreden, met als reden “overgenomen uit een lijst”.</numerusform>
            <numerusform>%n leden hebben in de lijst minder engagementen dan hun tekst vraagt. Ze komen binnen als toegetreden, met als reden “overgenomen uit een lijst”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do the words in this column mean?</source>
        <translation>Wat betekenen de woorden in deze kolom?</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Betekenis van %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>geen stap</translation>
    </message>
    <message numerus="yes">
        <source>There are %n different words in this column: it seems to hold no stages.</source>
        <translation>
            <numerusform>Er staat %n woord in deze kolom: ze lijkt geen fasen te bevatten.</numerusform>
            <numerusform>Er staan %n verschillende woorden in deze kolom: ze lijkt geen fasen te bevatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where Solidair says something else</source>
        <translation>Als Solidair iets anders zegt</translation>
    </message>
    <message>
        <source>Show it, I choose</source>
        <translation>Toon het, ik kies</translation>
    </message>
    <message>
        <source>Only fill what is empty</source>
        <translation>Vul alleen aan wat leeg is</translation>
    </message>
    <message>
        <source>Dates that are texts in the list</source>
        <translation>Datums die in de lijst tekst zijn</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Volgorde van dag en maand</translation>
    </message>
    <message>
        <source>day/month/year: 3/12 is in December</source>
        <translation>dag/maand/jaar: 3/12 is in december</translation>
    </message>
    <message>
        <source>month/day/year: 3/12 is in March</source>
        <translation>maand/dag/jaar: 3/12 is in maart</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsModel</name>
    <message>
        <source>already column %1</source>
        <translation>al kolom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n herkend</numerusform>
            <numerusform>%n herkend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stage</source>
        <translation>
            <numerusform>%n zonder fase</numerusform>
            <numerusform>%n zonder fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n gevuld</numerusform>
            <numerusform>%n gevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fout</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1, %2, becomes %3</source>
        <translation>Kolom %1, %2, wordt %3</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Kop in het bestand</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Eerste waarden</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Zo gelezen</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsStep</name>
    <message>
        <source>This is how the first rows come in</source>
        <translation>Zo komen de eerste rijen binnen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheiding</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Koppen op rij</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; puntkomma</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message>
        <source>Keep the layout</source>
        <translation>De indeling bewaren</translation>
    </message>
    <message>
        <source>Under which name? It is found again by the headings.</source>
        <translation>Onder welke naam? Ze wordt teruggevonden door de koppen.</translation>
    </message>
    <message>
        <source>The layout was kept as %1.</source>
        <translation>De indeling is bewaard als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable sign(s)</source>
        <translation>
            <numerusform>%n onleesbaar teken</numerusform>
            <numerusform>%n onleesbare tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsView</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
</context>
<context>
    <name>solidair::ImportDoneStep</name>
    <message>
        <source>Undone: nothing of this list is recorded any more</source>
        <translation>Ongedaan gemaakt: niets van deze lijst staat er nog</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies) taken in</source>
        <translation>
            <numerusform>%n gemeente binnengehaald</numerusform>
            <numerusform>%n gemeenten binnengehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All of it is one step: as long as this window is open it can be undone. After that the backup of before is there: %1</source>
        <translation>Alles samen is één stap: zolang dit venster open is, kunt u hem ongedaan maken. Daarna is er de reservekopie van daarvoor: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This was added</source>
        <translation>Dit kwam erbij</translation>
    </message>
    <message>
        <source>steps of stages</source>
        <translation>fasestappen</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagementen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>their source is this list, row by row</source>
        <translation>bron: deze lijst, rij per rij</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>volgende stappen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>in the timeline, with today’s date</source>
        <translation>in de tijdlijn, met de datum van vandaag</translation>
    </message>
    <message>
        <source>values changed</source>
        <translation>gewijzigde waarden</translation>
    </message>
    <message>
        <source>what stood there before stays in the history</source>
        <translation>de vorige waarde blijft in de geschiedenis</translation>
    </message>
    <message>
        <source>values that stayed as Solidair has them</source>
        <translation>waarden die bleven zoals Solidair ze heeft</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken in</source>
        <translation>
            <numerusform>%n rij niet binnen</numerusform>
            <numerusform>%n rijen niet binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows as a sheet…</source>
        <translation>Bewaar deze rijen als blad…</translation>
    </message>
    <message>
        <source>The same columns, with the reason beside them. Correct them there and take that sheet in: what is in already stays as it is.</source>
        <translation>Dezelfde kolommen, met de reden ernaast. Verbeter ze daar en haal dat blad binnen: wat al binnen is, verandert niet.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Save the rows that stayed out</source>
        <translation>De rijen die niet binnenkwamen bewaren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)</source>
        <translation>Werkmappen (*.xlsx);;Tekst voor een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>The rows were saved as %1.</source>
        <translation>De rijen zijn bewaard als %1.</translation>
    </message>
    <message>
        <source>new own fields</source>
        <translation>nieuwe eigen velden</translation>
    </message>
    <message>
        <source>among the settings they get their order</source>
        <translation>hun volgorde kiest u bij de instellingen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Toon ze</translation>
    </message>
    <message numerus="yes">
        <source>commitments have no category of their own</source>
        <translation>
            <numerusform>engagement heeft nog geen eigen soort</numerusform>
            <numerusform>engagementen hebben nog geen eigen soort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contacts: is somebody among them known already?</source>
        <translation>
            <numerusform>nieuw contact: kende u die persoon al?</numerusform>
            <numerusform>nieuwe contacten: kende u iemand van hen al?</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>This still asks something</source>
        <translation>Dit vraagt nog iets</translation>
    </message>
    <message numerus="yes">
        <source>members are below the threshold; “taken over from a list” is their reason</source>
        <translation>
            <numerusform>lid staat onder de drempel, met als reden “overgenomen uit een lijst”</numerusform>
            <numerusform>leden staan onder de drempel, met als reden “overgenomen uit een lijst”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportFoot</name>
    <message>
        <source>Stop taking in</source>
        <translation>Stop met binnenhalen</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Nog een lijst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Kijk %n rij na</numerusform>
            <numerusform>Kijk %n rijen na</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet: first you see what would happen.</source>
        <translation>Er verandert nog niets: eerst ziet u wat er zou gebeuren.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n municipality(-ies)</source>
        <translation>
            <numerusform>Haal %n gemeente binnen</numerusform>
            <numerusform>Haal %n gemeenten binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>First a backup. Then all of it is one step, which you can undo.</source>
        <translation>Eerst een reservekopie. Daarna is alles samen één stap, die u ongedaan kunt maken.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n rij blijft weg</numerusform>
            <numerusform>%n rijen blijven weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the municipalities</source>
        <translation>Toon de gemeenten</translation>
    </message>
    <message>
        <source>The layout %1 is kept for the next time.</source>
        <translation>De indeling %1 is onthouden voor de volgende keer.</translation>
    </message>
</context>
<context>
    <name>solidair::ImportPage</name>
    <message>
        <source>Take in a list</source>
        <translation>Lijst binnenhalen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Hoever het lezen is</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lijsten (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This campaign is open to read: no list can be taken in. Close it where it is open to write, then open it anew.</source>
        <translation>Deze campagne is alleen geopend om te lezen: er kan geen lijst binnen. Sluit ze waar ze geopend is om te schrijven en open ze dan opnieuw.</translation>
    </message>
    <message>
        <source>Another list is being taken in</source>
        <translation>Er wordt al een lijst binnengehaald</translation>
    </message>
    <message>
        <source>%1 is not finished; nothing of it is recorded yet. What you chose and answered for it is forgotten when you take another one.</source>
        <translation>%1 is niet klaar; er is nog niets van vastgelegd. Wat u ervoor koos en antwoordde, wordt vergeten als u een andere neemt.</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Met die verdergaan</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>No cells were copied: there is nothing to paste.</source>
        <translation>Er zijn geen cellen gekopieerd: er is niets te plakken.</translation>
    </message>
    <message>
        <source>↑ ↓ column · Alt+↓ choose · Delete leave out · Ctrl+Enter check</source>
        <translation>↑ ↓ kolom · Alt+↓ kies het veld · Delete niet overnemen · Ctrl+Enter kijk na</translation>
    </message>
    <message>
        <source>Space yes or no · 1 2 3 choose · F4 next question · Ctrl+Enter take in</source>
        <translation>Spatie wel of niet · 1 2 3 kies · F4 volgende vraag · Ctrl+Enter haal binnen</translation>
    </message>
    <message>
        <source>All of this list is recorded already</source>
        <translation>Alles uit deze lijst staat er al</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked, no difference. Nothing is to be done.</source>
        <translation>
            <numerusform>%n rij nagekeken, geen verschil. Er is niets te doen.</numerusform>
            <numerusform>%n rijen nagekeken, geen verschil. Er is niets te doen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Nog een lijst</translation>
    </message>
    <message>
        <source>The list is taken in…</source>
        <translation>De lijst komt binnen…</translation>
    </message>
</context>
<context>
    <name>solidair::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowDelegate</name>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>en %n andere</numerusform>
            <numerusform>en %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowPane</name>
    <message>
        <source>The row</source>
        <translation>De rij</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>in the list: %1</source>
        <translation>in de lijst: %1</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Een andere gemeente</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n</source>
        <translation>
            <numerusform>Ja op alle %n</numerusform>
            <numerusform>Ja op alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>What cell %1 should have said</source>
        <translation>Wat er in cel %1 had moeten staan</translation>
    </message>
    <message>
        <source>Type here what it should have said. The file stays as it is.</source>
        <translation>Typ hier wat er had moeten staan. Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>All of this row is recorded already.</source>
        <translation>Alles van deze rij staat er al.</translation>
    </message>
    <message>
        <source>All from the list</source>
        <translation>Alles uit de lijst</translation>
    </message>
    <message>
        <source>All from Solidair</source>
        <translation>Alles uit Solidair</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>in de lijst</translation>
    </message>
    <message>
        <source>in Solidair</source>
        <translation>in Solidair</translation>
    </message>
    <message>
        <source>Does it lie in Wallonia? Take Wallonia in…</source>
        <translation>Ligt ze in Wallonië? Neem Wallonië op…</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowsModel</name>
    <message>
        <source>Choose the municipality</source>
        <translation>Kies de gemeente</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Is dit juist?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>the name fits more than one municipality</source>
        <translation>de naam past bij meer dan één gemeente</translation>
    </message>
    <message>
        <source>the name is nearly spelt so</source>
        <translation>de naam lijkt erop</translation>
    </message>
    <message>
        <source>these stay out until they are corrected</source>
        <translation>deze blijven weg tot ze verbeterd zijn</translation>
    </message>
    <message>
        <source>untick what may not come in</source>
        <translation>vink uit wat niet mag</translation>
    </message>
    <message>
        <source>nothing was recorded of these municipalities yet</source>
        <translation>van deze gemeenten was nog niets vastgelegd</translation>
    </message>
    <message>
        <source>all of this is recorded already</source>
        <translation>dit staat er allemaal al</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>blijft weg</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowsView</name>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
</context>
<context>
    <name>solidair::ImportStart</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Take in your list of today</source>
        <translation>Haal uw lijst van vandaag binnen</translation>
    </message>
    <message>
        <source>Drag a file onto this window (.xlsx, .ods, .csv), or paste cells that you copied in Excel or LibreOffice (Ctrl+V). You see row by row what would happen before anything changes.</source>
        <translation>Sleep een bestand op dit venster (.xlsx, .ods, .csv), of plak cellen die u in Excel of LibreOffice kopieerde (Ctrl+V). U ziet rij per rij wat er zou gebeuren voor er iets verandert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Welk blad?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>solidair::InlineEdit</name>
    <message>
        <source>This is not recorded yet.</source>
        <translation>Dit is nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>This could not be recorded.</source>
        <translation>Dit kon niet vastgelegd worden.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterActions</name>
    <message>
        <source>Check at least one recipient to make letters.</source>
        <translation>Vink minstens één ontvanger aan om brieven te maken.</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Afdrukken (%1)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>Pdf (%1)</translation>
    </message>
    <message>
        <source>PDF per letter (%1)</source>
        <translation>Pdf per brief (%1)</translation>
    </message>
    <message>
        <source>Record and set to “asked”</source>
        <translation>Vastleggen en op “gevraagd” zetten</translation>
    </message>
    <message>
        <source>Record in the dossiers</source>
        <translation>Vastleggen in de dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Record the %n letters just made</source>
        <translation>
            <numerusform>De zonet gemaakte brief vastleggen (%n)</numerusform>
            <numerusform>De %n zonet gemaakte brieven vastleggen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Uncheck “%2” to make the letters without recording, or give them another date.</source>
        <translation>%1 Vink “%2” uit om de brieven te maken zonder ze vast te leggen, of geef ze een andere datum.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterDispatch</name>
    <message>
        <source>The letters are being made.</source>
        <translation>De brieven worden gemaakt.</translation>
    </message>
    <message>
        <source>The letters are being recorded in the campaign.</source>
        <translation>De brieven worden in de campagne vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog één.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The typefaces of this computer do not have these characters: %1. They appear as boxes in the letters. Change them in the names or contacts, or install a typeface that has them, and make the letters again.</source>
        <translation>De lettertypes van deze computer hebben deze tekens niet: %1. Ze staan als blokjes in de brieven. Wijzig ze in de namen of contacten, of installeer een lettertype dat ze heeft, en maak de brieven opnieuw.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterPreview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>De brief zoals hij wordt afgedrukt</translation>
    </message>
    <message>
        <source>No recipients are chosen yet.</source>
        <translation>Er zijn nog geen ontvangers gekozen.</translation>
    </message>
    <message>
        <source>Add municipalities by name, or select them in the list of municipalities and choose “Letter”.</source>
        <translation>Voeg gemeenten toe op naam, of selecteer ze in de lijst van gemeenten en kies “Brief”.</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Gemeente toevoegen</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Vorige ontvanger</translation>
    </message>
    <message>
        <source>Previous recipient (Alt+Left)</source>
        <translation>Vorige ontvanger (Alt+Links)</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Volgende ontvanger</translation>
    </message>
    <message>
        <source>Next recipient (Alt+Right)</source>
        <translation>Volgende ontvanger (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Choose a recipient at the right to see the letter.</source>
        <translation>Kies rechts een ontvanger om de brief te zien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>wordt niet verstuurd</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPage</name>
    <message>
        <source>Save the letters as one PDF</source>
        <translation>De brieven als één pdf bewaren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save each letter as a PDF in</source>
        <translation>Elke brief als pdf bewaren in</translation>
    </message>
    <message>
        <source>%1 letters made, %2 recorded.</source>
        <translation>Brieven gemaakt: %1, vastgelegd: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters made, not recorded.</source>
        <translation>
            <numerusform>%n brief gemaakt, niet vastgelegd.</numerusform>
            <numerusform>%n brieven gemaakt, niet vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the letters</source>
        <translation>Datum van de brieven</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPageSender</name>
    <message>
        <source>Fill in the sender…</source>
        <translation>Afzender invullen…</translation>
    </message>
    <message>
        <source>The sender of the letters is not known: %1.</source>
        <translation>De afzender van de brieven is niet bekend: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPageTemplates</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versie %2</translation>
    </message>
</context>
<context>
    <name>solidair::LikenessLine</name>
    <message>
        <source>Looks like %1: take that person</source>
        <translation>Lijkt op %1: neem die persoon</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): take that person</source>
        <translation>Lijkt op %1 (%2): neem die persoon</translation>
    </message>
</context>
<context>
    <name>solidair::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n getoond</numerusform>
            <numerusform>%n getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Reservekopie gemaakt in %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>B&amp;rieven</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>R&amp;apporten</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Gemeente</translation>
    </message>
    <message>
        <source>Change &amp;stage</source>
        <translation>&amp;Fase wijzigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>On&amp;langs geopend</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteer op</translation>
    </message>
    <message>
        <source>This page has no list</source>
        <translation>Deze pagina heeft geen lijst</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Oplopend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Aflopend</translation>
    </message>
    <message>
        <source>This page has no list. Go to the municipalities or the persons, and save the list that stands there.</source>
        <translation>Deze pagina heeft geen lijst. Ga naar de gemeenten of de personen, en bewaar de lijst die daar staat.</translation>
    </message>
</context>
<context>
    <name>solidair::MainWindow</name>
    <message>
        <source>Sample data: every person in it is fictional. Practise freely.</source>
        <translation>Voorbeeldgegevens: alle personen zijn verzonnen. Oefen gerust.</translation>
    </message>
    <message>
        <source>Read only: you can look, search and print; nothing can be changed.</source>
        <translation>Alleen lezen: u kunt bekijken, zoeken en afdrukken, maar niets wijzigen.</translation>
    </message>
    <message>
        <source>Choose the municipalities in the list, then go on with it.</source>
        <translation>Kies de gemeenten in de lijst en ga er dan mee verder.</translation>
    </message>
</context>
<context>
    <name>solidair::MergeTable</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>The two and what becomes of them</source>
        <translation>De twee en wat ze worden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>those of both</source>
        <translation>die van beide</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 wordt</translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation>mag gecontacteerd worden</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>niet publiek</translation>
    </message>
    <message>
        <source>Contacting</source>
        <translation>Contacteren</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>For privacy the strictest wins: one “no e-mail” or “not public” goes on to hold. More can be agreed afterwards, with the person.</source>
        <translation>Bij privacy wint het strengste: één keer ‘geen e-mail’ of ‘niet publiek’ blijft gelden. Ruimer kan daarna, bij de persoon zelf.</translation>
    </message>
    <message>
        <source>Timeline of both</source>
        <translation>Tijdlijn van beide</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>en één oudere</numerusform>
            <numerusform>en %n oudere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerChoices</name>
    <message>
        <source>Predecessor</source>
        <translation>Voorganger</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Laat herbevestigen</translation>
    </message>
    <message>
        <source>Back in discussion</source>
        <translation>Terug in gesprek</translation>
    </message>
    <message>
        <source>Predecessor whose history goes on</source>
        <translation>Voorganger wiens geschiedenis doorloopt</translation>
    </message>
    <message>
        <source>The history of %1 goes on: %2.</source>
        <translation>De geschiedenis van %1 loopt door: %2.</translation>
    </message>
    <message>
        <source>The history of %1 goes on: %2 since %3.</source>
        <translation>De geschiedenis van %1 loopt door: %2 sinds %3.</translation>
    </message>
    <message>
        <source>It goes on likewise, and a next step is added.</source>
        <translation>Ze loopt net zo door, en er komt een volgende stap bij.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 since %3</source>
        <translation>%1, %2 sinds %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, zoals nu</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>één meer</numerusform>
            <numerusform>%n meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>één minder</numerusform>
            <numerusform>%n minder</numerusform>
        </translation>
    </message>
    <message>
        <source>In discussion from %1 on.</source>
        <translation>Vanaf %1 in gesprek.</translation>
    </message>
    <message>
        <source>Letters and reports no longer name it as a member.</source>
        <translation>Brieven en rapporten noemen de gemeente niet meer als lid.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>niet mogelijk</translation>
    </message>
    <message>
        <source>Commitments: %1.</source>
        <translation>Engagementen: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::MergerConfirmation</name>
    <message>
        <source>By when it is to be confirmed</source>
        <translation>Tegen wanneer het bevestigd wordt</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>tegen wanneer?</translation>
    </message>
    <message>
        <source>Who has it confirmed</source>
        <translation>Wie laat het bevestigen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>solidair::MergerDialog</name>
    <message>
        <source>Another merger</source>
        <translation>Een andere fusie</translation>
    </message>
    <message>
        <source>One that the municipalities of this campaign do not have yet. The parts and all that is recorded of them stay, and are read through the new one.</source>
        <translation>Een fusie die nog niet in het register staat. De delen en alles wat erover genoteerd is, blijven, en zijn te lezen bij de nieuwe gemeente.</translation>
    </message>
    <message>
        <source>names or NIS codes, with commas between</source>
        <translation>namen of NIS-codes, met komma’s ertussen</translation>
    </message>
    <message>
        <source>where it differs</source>
        <translation>waar die anders is</translation>
    </message>
    <message>
        <source>five digits</source>
        <translation>vijf cijfers</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Municipalities that merged</source>
        <translation>Gefuseerde &amp;gemeenten</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Nieuwe &amp;naam</translation>
    </message>
    <message>
        <source>In F&amp;rench</source>
        <translation>In het &amp;Frans</translation>
    </message>
    <message>
        <source>In &amp;German</source>
        <translation>In het &amp;Duits</translation>
    </message>
    <message>
        <source>N&amp;IS code</source>
        <translation>N&amp;IS-code</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>&amp;Provincie</translation>
    </message>
    <message>
        <source>Enter this merger</source>
        <translation>Voer deze fusie in</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>that of the first municipality</source>
        <translation>die van de eerste gemeente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 inwoners</translation>
    </message>
    <message>
        <source>%1 become %2 (%3) on %4: %5. One step: Ctrl+Z takes it back.</source>
        <translation>%1 worden %2 (%3) op %4: %5. Eén stap: Ctrl+Z maakt hem ongedaan.</translation>
    </message>
    <message>
        <source>Merger entered: %1.</source>
        <translation>Fusie ingevoerd: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::MergerList</name>
    <message>
        <source>Mergers</source>
        <translation>Fusies</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>herbevestigd</translation>
    </message>
    <message>
        <source>back in discussion</source>
        <translation>terug in gesprek</translation>
    </message>
    <message>
        <source>by a step</source>
        <translation>door een fasestap</translation>
    </message>
</context>
<context>
    <name>solidair::MergerPane</name>
    <message>
        <source>Carry it over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Carry it over and have it confirmed</source>
        <translation>Neem over en laat herbevestigen</translation>
    </message>
    <message>
        <source>Put it back in discussion</source>
        <translation>Zet terug in gesprek</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Hoe gaat het verder?</translation>
    </message>
    <message>
        <source>Nothing is to be decided: they stood in the same stage. The history of %1 goes on.</source>
        <translation>Er is niets te beslissen: ze stonden in dezelfde fase. De geschiedenis van %1 loopt door.</translation>
    </message>
    <message>
        <source>So it stands</source>
        <translation>Zo staat het er</translation>
    </message>
    <message>
        <source>So it stands then</source>
        <translation>Zo staat het er dan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>sinds %1, via %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of those that merged</source>
        <translation>
            <numerusform>%n contact van de voorgangers</numerusform>
            <numerusform>%n contacten van de voorgangers</numerusform>
        </translation>
    </message>
    <message>
        <source>coordinator: %1</source>
        <translation>verantwoordelijke: %1</translation>
    </message>
    <message>
        <source>This campaign is open to read: nothing can be decided.</source>
        <translation>Deze campagne is alleen geopend om te lezen: er kan niets beslist worden.</translation>
    </message>
    <message>
        <source>So it is decided. Choose another way to decide otherwise.</source>
        <translation>Zo is het beslist. Kies een andere manier om anders te beslissen.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back. The next step that was added for the confirmation stays.</source>
        <translation>Eén stap: Ctrl+Z maakt alles ongedaan. De volgende stap die er voor de herbevestiging bij kwam, blijft staan.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back.</source>
        <translation>Eén stap: Ctrl+Z maakt alles ongedaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) do not come along</source>
        <translation>
            <numerusform>één engagement komt niet mee</numerusform>
            <numerusform>%n engagementen komen niet mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) do not come along</source>
        <translation>
            <numerusform>één contact komt niet mee</numerusform>
            <numerusform>%n contacten komen niet mee</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerStrip</name>
    <message>
        <source>Merger to be decided</source>
        <translation>Fusie te beslissen</translation>
    </message>
    <message>
        <source>Whose history goes on</source>
        <translation>Wiens geschiedenis doorloopt</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Carry it over and have it confirmed</source>
        <translation>Overnemen en laten bevestigen</translation>
    </message>
    <message>
        <source>Start in discussion instead</source>
        <translation>Opnieuw starten in gesprek</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <translation>%1 was: %2</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Vergelijk en beslis…</translation>
    </message>
</context>
<context>
    <name>solidair::MergerTable</name>
    <message>
        <source>As it stood the day before</source>
        <translation>Zoals het er de dag ervoor stond</translation>
    </message>
    <message>
        <source>All of it stays, each with the municipality that it comes from.</source>
        <translation>Alles blijft bewaard, met de gemeente waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Until you decide, the new municipality stands everywhere in the furthest stage of those that merged.</source>
        <translation>Tot u beslist, staat de nieuwe gemeente overal in de verste fase van die gemeenten.</translation>
    </message>
    <message>
        <source>came about on %1</source>
        <translation>ontstaan op %1</translation>
    </message>
    <message>
        <source>NIS&#xa0;%1</source>
        <translation>NIS&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 inwoners</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>tekst van %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>not on the public list</source>
        <translation>niet op de openbare ledenlijst</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Zichtbaar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>follows the new municipality, as %1 before</source>
        <translation>volgt de nieuwe gemeente, zoals voordien %1</translation>
    </message>
    <message>
        <source>What is ticked comes along. The rest stays with the municipality that it comes from, as its history; nothing is lost.</source>
        <translation>Wat aangevinkt is, komt mee. De rest blijft bij de gemeente waar het vandaan komt, als geschiedenis; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>%1, of %2: comes along</source>
        <translation>%1, van %2: komt mee</translation>
    </message>
</context>
<context>
    <name>solidair::MergersPage</name>
    <message>
        <source>Mergers</source>
        <translation>Fusies</translation>
    </message>
    <message>
        <source>No municipalities merged</source>
        <translation>Geen fusies</translation>
    </message>
    <message>
        <source>The register of this campaign knows no merger that took effect.</source>
        <translation>Het register van deze campagne kent geen fusie die inging.</translation>
    </message>
    <message>
        <source>↑ ↓ merger or way · Ctrl+Enter decide · F4 next</source>
        <translation>↑ ↓ gemeente of manier · Ctrl+Enter beslis · F4 volgende</translation>
    </message>
    <message numerus="yes">
        <source>%n new municipality(-ies) since %1</source>
        <translation>
            <numerusform>%n nieuwe gemeente sinds %1</numerusform>
            <numerusform>%n nieuwe gemeenten sinds %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n te beslissen</numerusform>
            <numerusform>%n te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another merger…</source>
        <translation>Een andere fusie invoeren…</translation>
    </message>
</context>
<context>
    <name>solidair::Meter</name>
    <message>
        <source>%1, below the threshold</source>
        <extracomment>Read aloud behind &quot;2 of 3&quot;.</extracomment>
        <translation>%1, onder de drempel</translation>
    </message>
    <message>
        <source>%1 (asks for %2)</source>
        <extracomment>%1 engagements, while the charter asks for %2.</extracomment>
        <translation>%1 (vraagt %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 engagements of the %2 that are asked for.</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalitiesPage</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Opened to read only</source>
        <translation>Alleen om te lezen geopend</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Fase wijzigen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>This campaign has no municipalities</source>
        <translation>Deze campagne heeft geen gemeenten</translation>
    </message>
    <message>
        <source>No municipalities with these filters</source>
        <translation>Geen gemeenten met deze filters</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Choose one or more municipalities first.</source>
        <translation>Kies eerst een of meer gemeenten.</translation>
    </message>
    <message>
        <source>The campaign is opened to read only, so nothing can be changed.</source>
        <translation>De campagne is alleen om te lezen geopend; er kan niets gewijzigd worden.</translation>
    </message>
    <message>
        <source>%1 is no longer in this list. The next one is %2.</source>
        <translation>%1 staat niet meer in deze lijst. De volgende is %2.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shows the dossier in the place of the list (F6)</source>
        <translation>Toont het dossier in de plaats van de lijst (F6)</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListCounts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListDelegate</name>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Name or postal code</source>
        <translation>Naam of postcode</translation>
    </message>
    <message>
        <source>Search municipalities</source>
        <translation>Gemeenten zoeken</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Geen verantwoordelijke</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusie</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListView</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Put columns back</source>
        <translation>Kolommen herstellen</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Meer kolommen</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityTableModel</name>
    <message>
        <source>%1, merger to be decided</source>
        <translation>%1, fusie te beslissen</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1, onder de drempel</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>datum onbekend</translation>
    </message>
</context>
<context>
    <name>solidair::NeighboursSection</name>
    <message>
        <source>Neighbours that have joined</source>
        <translation>Toegetreden buurgemeenten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>None of them has joined yet.</source>
        <translation>Nog geen enkele buurgemeente is toegetreden.</translation>
    </message>
    <message numerus="yes">
        <source>%n asked or in discussion</source>
        <translation>
            <numerusform>%n gevraagd of in gesprek</numerusform>
            <numerusform>%n gevraagd of in gesprek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::NextStepRow</name>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Delete this next step</source>
        <translation>Deze volgende stap verwijderen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>A whole day is needed here, such as 14/3/2026.</source>
        <translation>Hier is een volledige dag nodig, zoals 14/3/2026.</translation>
    </message>
    <message>
        <source>Next step of %1 deleted</source>
        <translation>Volgende stap van %1 verwijderd</translation>
    </message>
    <message>
        <source>Asks what kind of contact it was</source>
        <translation>Vraagt wat voor contact het was</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
</context>
<context>
    <name>solidair::NextSteps</name>
    <message>
        <source>What is to be done next?</source>
        <translation>Wat is de volgende stap?</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Volgende stap toevoegen</translation>
    </message>
</context>
<context>
    <name>solidair::OpenedLetters</name>
    <message>
        <source>The letter could not be written to a temporary file. The letter in the campaign is safe; make room on the disk and try again.</source>
        <translation>De brief kon niet naar een tijdelijk bestand worden geschreven. De brief in de campagne is veilig; maak plaats vrij op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>No program was found that shows PDF files. The letter is safe in the campaign; install a PDF reader and try again.</source>
        <translation>Er is geen programma gevonden dat pdf-bestanden toont. De brief is veilig in de campagne; installeer een pdf-lezer en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>solidair::OpeningView</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>“%1” is being opened.</source>
        <translation>“%1” wordt geopend.</translation>
    </message>
</context>
<context>
    <name>solidair::PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>solidair::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left or Escape)</source>
        <translation>Terug naar de lijst (Alt+Links of Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; this dossier is that of one: %1. What you change here is changed there only. F2 changes all of them.</source>
        <translation>
            <numerusform>%n gekozen. Dit dossier is van één gemeente: %1. Wat u hier wijzigt, geldt alleen daar. F2 wijzigt ze allemaal.</numerusform>
            <numerusform>%n gekozen. Dit dossier is van één gemeente: %1. Wat u hier wijzigt, geldt alleen daar. F2 wijzigt ze allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::PersonsPage</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show former roles</source>
        <translation>Vroegere functies tonen</translation>
    </message>
    <message>
        <source>Name, role, municipality, e-mail</source>
        <translation>Naam, functie, gemeente, e-mail</translation>
    </message>
    <message>
        <source>Search persons</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <translation>%1, nog bezig met lezen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Nog geen contacten</translation>
    </message>
    <message>
        <source>A contact is added in the dossier of its municipality.</source>
        <translation>Een contact wordt toegevoegd in het dossier van de gemeente.</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier van %1</translation>
    </message>
    <message>
        <source>Contact of %1 deleted</source>
        <translation>Contact van %1 verwijderd</translation>
    </message>
    <message>
        <source>Find double persons…</source>
        <translation>Dubbele personen zoeken…</translation>
    </message>
</context>
<context>
    <name>solidair::ProgressWindow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>solidair::PublicationRow</name>
    <message>
        <source>Open this page in the browser</source>
        <translation>Deze pagina in de browser openen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Delete this publication</source>
        <translation>Deze vermelding verwijderen</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Dit is geen datum. Typ 14/3/2026, 3/2026 of 2026.</translation>
    </message>
    <message>
        <source>Publication of %1 deleted</source>
        <translation>Vermelding van %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>solidair::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Municipality to add</source>
        <translation>Gemeente om toe te voegen</translation>
    </message>
    <message>
        <source>Name or code of a municipality</source>
        <translation>Naam of code van een gemeente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ontvanger toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n tegengehouden</numerusform>
            <numerusform>%n tegengehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ReportField</name>
    <message>
        <source>Flanders, Brussels and Wallonia</source>
        <translation>Vlaanderen, Brussel en Wallonië</translation>
    </message>
    <message>
        <source>Flanders and Brussels</source>
        <translation>Vlaanderen en Brussel</translation>
    </message>
</context>
<context>
    <name>solidair::ReportGallery</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>solidair::ReportOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
</context>
<context>
    <name>solidair::ReportsPage</name>
    <message>
        <source>Page %1 of %2 · made in %3 s</source>
        <translation>Bladzijde %1 van %2 · gemaakt in %3 s</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport bewaren</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Het rapport wordt geschreven.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Het rapport staat in %1.</translation>
    </message>
    <message>
        <source>The report was written. The typefaces of this computer do not have these characters: %1. They appear as boxes in it. Change them in the campaign, or install a typeface that has them, and make the report again.</source>
        <translation>Het rapport is geschreven. De lettertypes van deze computer hebben deze tekens niet: %1. Ze staan er als blokjes in. Wijzig ze in de campagne, of installeer een lettertype dat ze heeft, en maak het rapport opnieuw.</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Het rapport zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Plain texts (*.txt)</source>
        <translation>Gewone tekst (*.txt)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>The history of the campaign keeps what you record under this name.</source>
        <translation>Onder deze naam staat in de geschiedenis van de campagne wat u vastlegt.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Who writes the letters. Belongs to this campaign, whoever opens it.</source>
        <translation>Wie de brieven schrijft. Hoort bij deze campagne, wie ze ook opent.</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Verantwoordelijken</translation>
    </message>
    <message>
        <source>Who follows up the municipalities. Whoever stops becomes inactive and stays with what was recorded.</source>
        <translation>Wie gemeenten opvolgt. Wie daarmee stopt, wordt niet-actief en blijft vermeld bij wat is vastgelegd.</translation>
    </message>
    <message>
        <source>Partners and local groups</source>
        <translation>Partners en lokale groepen</translation>
    </message>
    <message>
        <source>Who asks municipalities to join.</source>
        <translation>Wie gemeenten vraagt om toe te treden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the windows. Letters and reports have a language of their own.</source>
        <translation>Van de vensters. Brieven en rapporten hebben hun eigen taal.</translation>
    </message>
    <message>
        <source>Folders and backups</source>
        <translation>Mappen en reservekopieën</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonië</translation>
    </message>
    <message>
        <source>The campaign begins with the municipalities of Flanders and Brussels.</source>
        <translation>De campagne begint met de gemeenten van Vlaanderen en Brussel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Take in Wallonia</source>
        <translation>Wallonië erbij nemen</translation>
    </message>
    <message>
        <source>The municipalities of Wallonia are in this campaign.</source>
        <translation>De gemeenten van Wallonië staan in deze campagne.</translation>
    </message>
    <message>
        <source>The municipalities of Wallonia can be taken in as well. Ctrl+Z undoes it until you close the campaign.</source>
        <translation>De gemeenten van Wallonië kunnen er ook bij. Zolang de campagne open blijft, maakt Ctrl+Z dat ongedaan.</translation>
    </message>
    <message>
        <source>Every change is in the file at once. A checked copy is made on every day that you open or change the campaign.</source>
        <translation>Elke wijziging staat meteen in het bestand. Op elke dag dat u de campagne opent of wijzigt, wordt een gecontroleerde kopie gemaakt.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>What you keep of municipalities and persons beside what Solidair asks. A field stands in the dossier, the columns, the filters and the exports at once.</source>
        <translation>Wat u van gemeenten en personen bijhoudt naast wat Solidair vraagt. Een veld staat meteen in het dossier, de kolommen, de filters en de exports.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogBackups</name>
    <message>
        <source>Restore into a new file…</source>
        <translation>Terugzetten in een nieuw bestand…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopieën, nieuwste eerst</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu reservekopie maken</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Er is een reservekopie gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gemaakt van</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>dit bestand</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogBodies</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name of the new partner or local group</source>
        <translation>Naam van de nieuwe partner of lokale groep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>local group</source>
        <translation>lokale groep</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>gemeentebestuur</translation>
    </message>
    <message>
        <source>social welfare (OCMW)</source>
        <translation>OCMW</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Soort: %1</translation>
    </message>
    <message>
        <source>A partner or group needs a name. Nothing was changed.</source>
        <translation>Een partner of groep heeft een naam nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” staat al in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n steps or contacts. Nothing was changed.</source>
        <translation>
            <numerusform>“%1” staat in %n stap of contact. Er is niets gewijzigd.</numerusform>
            <numerusform>“%1” staat in %n stappen of contacten. Er is niets gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogCoordinators</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Name of the new coordinator</source>
        <translation>Naam van de nieuwe verantwoordelijke</translation>
    </message>
    <message>
        <source>Add coordinator</source>
        <translation>Verantwoordelijke toevoegen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>A coordinator needs a name. Nothing was changed.</source>
        <translation>Een verantwoordelijke heeft een naam nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is among the coordinators already.</source>
        <translation>“%1” staat al bij de verantwoordelijken.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Niet meer actief</translation>
    </message>
    <message>
        <source>Give them to %1</source>
        <translation>Geef ze aan %1</translation>
    </message>
    <message>
        <source>Give them to nobody</source>
        <translation>Geef ze aan niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1 follows %n municipalities.</source>
        <translation>
            <numerusform>%1 volgt %n gemeente.</numerusform>
            <numerusform>%1 volgt %n gemeenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired, %1 stays with them and cannot be chosen for others. Given to somebody else, %1 is deleted.</source>
        <translation>Wie niet meer actief is, blijft bij die gemeenten staan en kan niet meer gekozen worden. Geeft u ze aan iemand anders, dan wordt %1 verwijderd.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogList</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogOwnFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wordt gevraagd</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Naam van het nieuwe veld</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Veld toevoegen</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Soort van %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>lange tekst</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>webpagina</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>meerdere keuzes</translation>
    </message>
    <message>
        <source>A field needs a name. Nothing was changed.</source>
        <translation>Een veld heeft een naam nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” staat al in de lijst.</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>eerste keuze</translation>
    </message>
    <message>
        <source>Type the choices with a semicolon between them. Nothing was changed.</source>
        <translation>Typ de keuzes met een puntkomma ertussen. Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n gemeente heeft “%1”: die keuze blijft.</numerusform>
            <numerusform>%n gemeenten hebben “%1”: die keuze blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a place from 1 to %1. Nothing was changed.</source>
        <translation>Typ een plaats van 1 tot %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Its values say something of a person</source>
        <translation>Wat erin staat, zegt iets over een persoon</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Of what %1 is</source>
        <translation>Waarvan %1 is</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>gemeenten</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personen</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have something in it.</source>
        <translation>
            <numerusform>%n persoon heeft er iets in staan.</numerusform>
            <numerusform>%n personen hebben er iets in staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have something in it.</source>
        <translation>
            <numerusform>%n gemeente heeft er iets in staan.</numerusform>
            <numerusform>%n gemeenten hebben er iets in staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays a field of those.</source>
        <translation>Het blijft daar een veld van.</translation>
    </message>
    <message>
        <source>Its kind stays. Make another field, and stop asking for this one.</source>
        <translation>Zijn soort blijft. Maak een ander veld en stop met dit te vragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n persoon heeft “%1”: die keuze blijft.</numerusform>
            <numerusform>%n personen hebben “%1”: die keuze blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop asking for “%1” instead: what stands there stays.</source>
        <translation>Stop liever met “%1” te vragen: wat er staat, blijft.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogSender</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>Postal &amp;code and town</source>
        <translation>&amp;Postcode en gemeente</translation>
    </message>
</context>
<context>
    <name>solidair::SeveralDialog</name>
    <message numerus="yes">
        <source>Change %n municipalities</source>
        <translation>
            <numerusform>Wijzig %n gemeente</numerusform>
            <numerusform>Wijzig %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>What you fill in is changed for each of them; what you leave empty stays as it is.</source>
        <translation>Wat u invult, verandert bij elk van hen; wat u leeg laat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>laat zoals het is</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation>Wat is de volgende stap?</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Verantwoordelijke</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>V&amp;olgende stap</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Tegen</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;Wie doet het</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Fill in a coordinator, or what is to be done next and by which day.</source>
        <translation>Vul een verantwoordelijke in, of wat de volgende stap is en tegen welke dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another coordinator now.</source>
        <translation>
            <numerusform>%n van hen heeft nu een andere verantwoordelijke.</numerusform>
            <numerusform>%n van hen hebben nu een andere verantwoordelijke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a next step; that stays.</source>
        <translation>
            <numerusform>%n van hen heeft al een volgende stap; die blijft.</numerusform>
            <numerusform>%n van hen hebben al een volgende stap; die blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one action: Ctrl+Z takes it back for all.</source>
        <translation>Het is één handeling: Ctrl+Z neemt ze voor alle terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities changed.</source>
        <translation>
            <numerusform>%n gemeente gewijzigd.</numerusform>
            <numerusform>%n gemeenten gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have something else in one of the fields; that goes.</source>
        <translation>
            <numerusform>%n ervan heeft iets anders in een van de velden; dat verdwijnt.</numerusform>
            <numerusform>%n ervan hebben iets anders in een van de velden; dat verdwijnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SheetDialog</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>De fiche zoals ze afgedrukt wordt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;df…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Afdrukken</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Fiche: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Fiche bewaren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved as %1.</source>
        <translation>De fiche staat in %1.</translation>
    </message>
    <message>
        <source>The sheet was written. The typefaces of this computer do not have these characters: %1. They appear as boxes in it.</source>
        <translation>De fiche is geschreven. De lettertypes van deze computer hebben deze tekens niet: %1. Ze staan er als blokjes in.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialog</name>
    <message>
        <source>Correct the date to go on.</source>
        <translation>Verbeter de datum om verder te gaan.</translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation>De regels worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Give the reason to go on.</source>
        <translation>Geef de reden om verder te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n more commitments to go on.</source>
        <translation>
            <numerusform>Vul nog één engagement in om verder te gaan.</numerusform>
            <numerusform>Vul nog %n engagementen in om verder te gaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities change.</source>
        <translation>
            <numerusform>%n gemeente krijgt deze fase.</numerusform>
            <numerusform>%n gemeenten krijgen deze fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can take this step.</source>
        <translation>Geen enkele gemeente kan deze stap zetten.</translation>
    </message>
    <message>
        <source>Step of %1 deleted</source>
        <translation>Fasestap van %1 verwijderd</translation>
    </message>
    <message>
        <source>Choose the kind of each commitment to go on.</source>
        <translation>Kies van elk engagement het soort om verder te gaan.</translation>
    </message>
    <message>
        <source>Choose which municipality it was to go on.</source>
        <translation>Kies welke gemeente het was om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogCommitment</name>
    <message>
        <source>Kind of commitment</source>
        <translation>Soort engagement</translation>
    </message>
    <message>
        <source>What the municipality promises</source>
        <translation>Wat de gemeente belooft</translation>
    </message>
    <message>
        <source>State of the commitment</source>
        <translation>Stand van het engagement</translation>
    </message>
    <message>
        <source>What is promised?</source>
        <translation>Wat wordt er beloofd?</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Kies het soort</translation>
    </message>
    <message>
        <source>Record this commitment</source>
        <translation>Dit engagement vastleggen</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogCommitments</name>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>reason, such as: the list follows</source>
        <translation>reden, zoals: de lijst volgt</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>nog één nodig</numerusform>
            <numerusform>nog %n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Record with %1, because</source>
        <translation>Vastleggen met %1, omdat</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Al vastgelegd</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogDate</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>month and day unknown</source>
        <translation>maand en dag onbekend</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>dag onbekend</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogFields</name>
    <message>
        <source>Paste a link</source>
        <translation>Plak een link</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Beslist door</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>Be&amp;sluit</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>&amp;Gevraagd door</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Person, local group or partner</source>
        <translation>Persoon, lokale groep of partner</translation>
    </message>
    <message numerus="yes">
        <source>%1 (asks %n)</source>
        <translation>
            <numerusform>%1 (vraagt %n)</numerusform>
            <numerusform>%1 (vraagt %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>is new and is added</source>
        <translation>is nieuw en wordt toegevoegd</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>the one in force for each of them</source>
        <translation>de tekst die voor elk van hen geldt</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogFoot</name>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Deze stap verwijderen</translation>
    </message>
    <message>
        <source>This campaign is open for reading only.</source>
        <translation>Deze campagne is alleen om te lezen geopend.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogHead</name>
    <message>
        <source>becomes</source>
        <translation>wordt</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogPlace</name>
    <message>
        <source>Recorded with</source>
        <translation>Vastgelegd bij</translation>
    </message>
    <message>
        <source>Choose which municipality it was</source>
        <translation>Kies welke gemeente het was</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, vandaag</translation>
    </message>
    <message>
        <source>Is recorded with %1 of after the merger.</source>
        <translation>Wordt vastgelegd bij %1 van na de fusie.</translation>
    </message>
    <message>
        <source>Is recorded with %1 of before the merger of %2.</source>
        <translation>Wordt vastgelegd bij %1 van voor de fusie van %2.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogSeveral</name>
    <message>
        <source>Municipalities that do not change</source>
        <translation>Gemeenten die deze fase niet krijgen</translation>
    </message>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Controle %1 van %2…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of them change.</source>
        <translation>Alle gekozen gemeenten krijgen deze fase.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not change:</source>
        <translation>
            <numerusform>%n gemeente krijgt deze fase niet:</numerusform>
            <numerusform>%n gemeenten krijgen deze fase niet:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is recorded with %2 (%3) of that date</source>
        <translation>%1: wordt vastgelegd bij %2 (%3) van toen</translation>
    </message>
</context>
<context>
    <name>solidair::StarButton</name>
    <message>
        <source>Highlighted: shown on the public page</source>
        <translation>Uitgelicht: staat op de openbare pagina</translation>
    </message>
    <message>
        <source>Highlight this commitment on the public page</source>
        <translation>Dit engagement uitlichten op de openbare pagina</translation>
    </message>
</context>
<context>
    <name>solidair::StatusLine</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>Opens the settings at the backups</source>
        <translation>Opent de instellingen bij de reservekopieën</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Alleen lezen: hier kan niets gewijzigd worden</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Bewaard %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>reservekopie %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>nog geen reservekopie</translation>
    </message>
    <message>
        <source>file in order</source>
        <translation>bestand in orde</translation>
    </message>
    <message>
        <source>file is being checked…</source>
        <translation>bestand wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>the file cannot be read now</source>
        <translation>het bestand kan nu niet worden gelezen</translation>
    </message>
    <message>
        <source>ATTENTION: the file is no longer the one that was opened</source>
        <translation>OPGELET: het bestand is niet meer wat geopend werd</translation>
    </message>
</context>
<context>
    <name>solidair::StepEditor</name>
    <message>
        <source>Delete this step</source>
        <translation>Deze stap verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>tekst van %1</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Hoe gevraagd</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Step of %1 deleted</source>
        <translation>Fasestap van %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>solidair::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>solidair::Stepper</name>
    <message>
        <source>start again</source>
        <translation>opnieuw beginnen</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>in gesprek gaan</translation>
    </message>
    <message>
        <source>join</source>
        <translation>toetreden</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>in beraad zetten</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>niet ingaan</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>uittreden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Fasestappen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <source>the present stage</source>
        <translation>de huidige fase</translation>
    </message>
</context>
<context>
    <name>solidair::TimelineRow</name>
    <message>
        <source>Delete this contact moment</source>
        <translation>Dit contactmoment verwijderen</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Dit is geen datum. Typ 14/3/2026, 3/2026 of 2026.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Contact moment of %1 deleted</source>
        <translation>Contactmoment van %1 verwijderd</translation>
    </message>
    <message>
        <source>merger</source>
        <translation>fusie</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: datum</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <translation>%1: wat er gebeurde</translation>
    </message>
    <message>
        <source>Kind of contact, and who was spoken to</source>
        <translation>Soort contact, en met wie gesproken is</translation>
    </message>
    <message>
        <source>%1: correct the kind and who was spoken to</source>
        <translation>%1: verbeter de soort en met wie gesproken is</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesproken met</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
</context>
<context>
    <name>solidair::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Telefoongesprek toevoegen</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Wat is er gezegd?</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>E-mail toevoegen</translation>
    </message>
    <message>
        <source>What did the e-mail say?</source>
        <translation>Wat stond er in de e-mail?</translation>
    </message>
    <message>
        <source>Add a meeting or visit</source>
        <translation>Overleg of bezoek toevoegen</translation>
    </message>
    <message>
        <source>What was discussed?</source>
        <translation>Wat is er besproken?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>What is there to note?</source>
        <translation>Wat wilt u noteren?</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Alles tonen (%1)</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Recorded with %1 (%2), as it was on that date.</source>
        <translation>Vastgelegd bij %1 (%2), zoals het toen was.</translation>
    </message>
</context>
<context>
    <name>solidair::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>solidair::VisibilitySection</name>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Vermelding toevoegen</translation>
    </message>
    <message>
        <source>Where was it made visible?</source>
        <translation>Waar is het zichtbaar gemaakt?</translation>
    </message>
    <message>
        <source>No publication is recorded yet.</source>
        <translation>Er is nog geen vermelding vastgelegd.</translation>
    </message>
    <message>
        <source>May be named in the public list of members</source>
        <translation>Mag op de openbare ledenlijst staan</translation>
    </message>
</context>
<context>
    <name>solidair::WelcomeWindow</name>
    <message>
        <source>Welcome to Solidair</source>
        <translation>Welkom bij Solidair</translation>
    </message>
    <message>
        <source>One register for all solidary municipalities: letters and reports come out of it.</source>
        <translation>Eén register voor alle solidaire gemeenten: daaruit komen de brieven en de rapporten.</translation>
    </message>
    <message>
        <source>Begin with the list of municipalities</source>
        <translation>Begin met de lijst van gemeenten</translation>
    </message>
    <message>
        <source>All 304 of Flanders and Brussels, an empty campaign.</source>
        <translation>Alle 304 van Vlaanderen en Brussel, een lege campagne.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probeer met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>A full campaign with fictional persons, to practise freely.</source>
        <translation>Een volledige campagne met verzonnen personen, om vrij te oefenen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>niet gevonden in %1</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is never anything to save.</source>
        <translation>Alles blijft op deze computer. Elke wijziging wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>Take in a list (Excel, CSV)</source>
        <translation>Haal een lijst binnen (Excel, CSV)</translation>
    </message>
    <message>
        <source>You see what will change first; only then is it done.</source>
        <translation>U ziet eerst wat er verandert, dan pas gebeurt het.</translation>
    </message>
</context>
<context>
    <name>solidair::WindowBody</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
</context>
</TS>
