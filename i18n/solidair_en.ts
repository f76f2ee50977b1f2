<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AuditAction</name>
    <message numerus="yes">
        <source>Change of %n municipalities</source>
        <translation>
            <numerusform>Change of %n municipality</numerusform>
            <numerusform>Change of %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage of %n municipalities</source>
        <translation>
            <numerusform>Stage of %n municipality</numerusform>
            <numerusform>Stage of %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n contacts</source>
        <translation>
            <numerusform>Export of %n contact</numerusform>
            <numerusform>Export of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n next steps</source>
        <translation>
            <numerusform>Export of %n next step</numerusform>
            <numerusform>Export of %n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons of two each</source>
        <translation>
            <numerusform>One person of two</numerusform>
            <numerusform>%n persons of two each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners or groups of two each</source>
        <translation>
            <numerusform>One partner or group of two</numerusform>
            <numerusform>%n partners or groups of two each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignReading</name>
    <message numerus="yes">
        <source>%n merger(s) in the file cannot be and were left out. Check the file; restore a backup if it was in order before.</source>
        <translation>
            <numerusform>%n merger in the file cannot be and was left out. Check the file; restore a backup if it was in order before.</numerusform>
            <numerusform>%n mergers in the file cannot be and were left out. Check the file; restore a backup if it was in order before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n person(s) left out: no e-mail address or telephone number, or asked not to be mailed and called.</source>
        <translation>
            <numerusform>%n person left out: no e-mail address or telephone number, or asked not to be mailed and called.</numerusform>
            <numerusform>%n persons left out: no e-mail address or telephone number, or asked not to be mailed and called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) left out: without a date.</source>
        <translation>
            <numerusform>%n next step left out: without a date.</numerusform>
            <numerusform>%n next steps left out: without a date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n row new</numerusform>
            <numerusform>%n rows new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) the same</source>
        <translation>
            <numerusform>%n row the same</numerusform>
            <numerusform>%n rows the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) below the threshold</source>
        <translation>
            <numerusform>%n member below the threshold</numerusform>
            <numerusform>%n members below the threshold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%1 of %2, %n more needed</source>
        <translation>
            <numerusform>%1 of %2, one more needed</numerusform>
            <numerusform>%1 of %2, %n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not asked yet</source>
        <translation>
            <numerusform>%n of them not asked yet</numerusform>
            <numerusform>%n of them not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of inhabitants of %n municipality(ies) is not known and left out.</source>
        <translation>
            <numerusform>The number of inhabitants of %n municipality is not known and left out.</numerusform>
            <numerusform>The number of inhabitants of %n municipalities is not known and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %1 asks %n commitment(s)</source>
        <translation>
            <numerusform>the text of %1 asks %n commitment</numerusform>
            <numerusform>the text of %1 asks %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1; %n older one(s) stand(s) in the dossier.</source>
        <translation>
            <numerusform>The newest %1; %n older one stands in the dossier.</numerusform>
            <numerusform>The newest %1; %n older ones stand in the dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n member(s), not in the sum above.</source>
        <translation>
            <numerusform>Among them is %n member, missing from the sum above.</numerusform>
            <numerusform>Among them are %n members, missing from the sum above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBuilder</name>
    <message numerus="yes">
        <source>%n hidden row(s) were read too.</source>
        <translation>
            <numerusform>%n hidden row was read too.</numerusform>
            <numerusform>%n hidden rows were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells are merged in %n place(s); what stands there counts for the first of them alone.</source>
        <translation>
            <numerusform>Cells are merged in %n place; what stands there counts for the first of them alone.</numerusform>
            <numerusform>Cells are merged in %n places; what stands there counts for the first of them alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file and were read as empty. Open it in Excel or LibreOffice and save it to have them.</source>
        <translation>
            <numerusform>%n formula has no result in the file and was read as empty. Open it in Excel or LibreOffice and save it to have it.</numerusform>
            <numerusform>%n formulas have no result in the file and were read as empty. Open it in Excel or LibreOffice and save it to have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message numerus="yes">
        <source>%n blank row(s) were left out: %1.</source>
        <translation>
            <numerusform>%n blank row was left out: %1.</numerusform>
            <numerusform>%n blank rows were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with totals were left out: %1.</source>
        <translation>
            <numerusform>%n row with totals was left out: %1.</numerusform>
            <numerusform>%n rows with totals were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the head were left out: %1.</source>
        <translation>
            <numerusform>%n row that repeats the head was left out: %1.</numerusform>
            <numerusform>%n rows that repeat the head were left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageDialogWords</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n municipalities</source>
        <translation>
            <numerusform>Record for %n municipality</numerusform>
            <numerusform>Record for %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::BodyDoubles</name>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Merge the one certain pair</numerusform>
            <numerusform>Merge %n certain pairs at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one name stay: something is to be chosen in them.</source>
        <translation>
            <numerusform>One pair of one name stays: something is to be chosen in it.</numerusform>
            <numerusform>%n pairs of one name stay: something is to be chosen in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Merge the one certain pair?</numerusform>
            <numerusform>Merge %n certain pairs at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Merge one pair</numerusform>
            <numerusform>Merge %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>One pair merged</numerusform>
            <numerusform>%n pairs merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::CommitmentsSection</name>
    <message numerus="yes">
        <source>%n more for the text of %1</source>
        <translation>
            <numerusform>one more for the text of %1</numerusform>
            <numerusform>%n more for the text of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::DoublesPage</name>
    <message numerus="yes">
        <source>%n pair(s) among %1 persons</source>
        <translation>
            <numerusform>%n pair among %1 persons</numerusform>
            <numerusform>%n pairs among %1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names, e-mail addresses and telephone numbers of %n person(s) are being compared.</source>
        <translation>
            <numerusform>Name, e-mail address and telephone number of one person are being compared.</numerusform>
            <numerusform>Names, e-mail addresses and telephone numbers of %n persons are being compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Merge the one certain pair</numerusform>
            <numerusform>Merge %n certain pairs at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s) both say the same, or only one of the two says something.</source>
        <translation>
            <numerusform>In one pair both say the same, or only one of the two says something.</numerusform>
            <numerusform>In %n pairs both say the same, or only one of the two says something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s) stay:</source>
        <translation>
            <numerusform>One certain pair stays:</numerusform>
            <numerusform>%n certain pairs stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and one other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Merge the one certain pair?</numerusform>
            <numerusform>Merge %n certain pairs at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Merge one pair</numerusform>
            <numerusform>Merge %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>One pair merged</numerusform>
            <numerusform>%n pairs merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnPane</name>
    <message numerus="yes">
        <source>%n member(s) have fewer commitments in the list than their charter asks. They come in as joined, with “taken over from a list” as the reason.</source>
        <translation>
            <numerusform>%n member has fewer commitments in the list than its charter asks. It comes in as joined, with “taken over from a list” as the reason.</numerusform>
            <numerusform>%n members have fewer commitments in the list than their charter asks. They come in as joined, with “taken over from a list” as the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different words in this column: it seems to hold no stages.</source>
        <translation>
            <numerusform>There is %n word in this column: it seems to hold no stages.</numerusform>
            <numerusform>There are %n different words in this column: it seems to hold no stages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsModel</name>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n recognised</numerusform>
            <numerusform>%n recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stage</source>
        <translation>
            <numerusform>%n without a stage</numerusform>
            <numerusform>%n without a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable sign(s)</source>
        <translation>
            <numerusform>%n unreadable sign</numerusform>
            <numerusform>%n unreadable signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportDoneStep</name>
    <message numerus="yes">
        <source>%n municipality(-ies) taken in</source>
        <translation>
            <numerusform>%n municipality taken in</numerusform>
            <numerusform>%n municipalities taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken in</source>
        <translation>
            <numerusform>%n row not taken in</numerusform>
            <numerusform>%n rows not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitments have no category of their own</source>
        <translation>
            <numerusform>commitment has no category of its own</numerusform>
            <numerusform>commitments have no category of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contacts: is somebody among them known already?</source>
        <translation>
            <numerusform>new contact: is this person known already?</numerusform>
            <numerusform>new contacts: is somebody among them known already?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members are below the threshold; “taken over from a list” is their reason</source>
        <translation>
            <numerusform>member is below the threshold; “taken over from a list” is the reason</numerusform>
            <numerusform>members are below the threshold; “taken over from a list” is their reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportFoot</name>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Check %n row</numerusform>
            <numerusform>Check %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n municipality(-ies)</source>
        <translation>
            <numerusform>Take in %n municipality</numerusform>
            <numerusform>Take in %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n row stays out</numerusform>
            <numerusform>%n rows stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) checked, no difference. Nothing is to be done.</source>
        <translation>
            <numerusform>%n row checked, no difference. Nothing is to be done.</numerusform>
            <numerusform>%n rows checked, no difference. Nothing is to be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowDelegate</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowPane</name>
    <message numerus="yes">
        <source>Yes to all %n</source>
        <translation>
            <numerusform>Yes to all %n</numerusform>
            <numerusform>Yes to all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportStart</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::LetterActions</name>
    <message numerus="yes">
        <source>Record the %n letters just made</source>
        <translation>
            <numerusform>Record the letter just made (%n)</numerusform>
            <numerusform>Record the %n letters just made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::LetterDispatch</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::LettersPage</name>
    <message numerus="yes">
        <source>%n letters made, not recorded.</source>
        <translation>
            <numerusform>%n letter made, not recorded.</numerusform>
            <numerusform>%n letters made, not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergeTable</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and one older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerChoices</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>one fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerList</name>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerPane</name>
    <message numerus="yes">
        <source>%n contact(s) of those that merged</source>
        <translation>
            <numerusform>%n contact of those that merged</numerusform>
            <numerusform>%n contacts of those that merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) do not come along</source>
        <translation>
            <numerusform>one commitment does not come along</numerusform>
            <numerusform>%n commitments do not come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) do not come along</source>
        <translation>
            <numerusform>one contact does not come along</numerusform>
            <numerusform>%n contacts do not come along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerTable</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergersPage</name>
    <message numerus="yes">
        <source>%n new municipality(-ies) since %1</source>
        <translation>
            <numerusform>%n new municipality since %1</numerusform>
            <numerusform>%n new municipalities since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::NeighboursSection</name>
    <message numerus="yes">
        <source>%n asked or in discussion</source>
        <translation>
            <numerusform>%n asked or in discussion</numerusform>
            <numerusform>%n asked or in discussion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::Panes</name>
    <message numerus="yes">
        <source>%n chosen; this dossier is that of one: %1. What you change here is changed there only. F2 changes all of them.</source>
        <translation>
            <numerusform>%n chosen; this dossier is that of one: %1. What you change here is changed there only. F2 changes all of them.</numerusform>
            <numerusform>%n chosen; this dossier is that of one: %1. What you change here is changed there only. F2 changes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::RecipientsPanel</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n ready to go</numerusform>
            <numerusform>%n ready to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogBodies</name>
    <message numerus="yes">
        <source>“%1” stands in %n steps or contacts. Nothing was changed.</source>
        <translation>
            <numerusform>“%1” stands in %n step or contact. Nothing was changed.</numerusform>
            <numerusform>“%1” stands in %n steps or contacts. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogCoordinators</name>
    <message numerus="yes">
        <source>%1 follows %n municipalities.</source>
        <translation>
            <numerusform>%1 follows %n municipality.</numerusform>
            <numerusform>%1 follows %n municipalities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogOwnFields</name>
    <message numerus="yes">
        <source>%n municipalities have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n municipality has “%1”: that choice stays.</numerusform>
            <numerusform>%n municipalities have “%1”: that choice stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons have something in it.</source>
        <translation>
            <numerusform>%n person has something in it.</numerusform>
            <numerusform>%n persons have something in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have something in it.</source>
        <translation>
            <numerusform>%n municipality has something in it.</numerusform>
            <numerusform>%n municipalities have something in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n person has “%1”: that choice stays.</numerusform>
            <numerusform>%n persons have “%1”: that choice stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SeveralDialog</name>
    <message numerus="yes">
        <source>Change %n municipalities</source>
        <translation>
            <numerusform>Change %n municipality</numerusform>
            <numerusform>Change %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another coordinator now.</source>
        <translation>
            <numerusform>%n of them has another coordinator now.</numerusform>
            <numerusform>%n of them have another coordinator now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a next step; that stays.</source>
        <translation>
            <numerusform>%n of them has a next step; that stays.</numerusform>
            <numerusform>%n of them have a next step; that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities changed.</source>
        <translation>
            <numerusform>%n municipality changed.</numerusform>
            <numerusform>%n municipalities changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have something else in one of the fields; that goes.</source>
        <translation>
            <numerusform>%n of them has something else in one of the fields; that goes.</numerusform>
            <numerusform>%n of them have something else in one of the fields; that goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::StageDialog</name>
    <message numerus="yes">
        <source>Fill in %n more commitments to go on.</source>
        <translation>
            <numerusform>Fill in one more commitment to go on.</numerusform>
            <numerusform>Fill in %n more commitments to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities change.</source>
        <translation>
            <numerusform>%n municipality changes.</numerusform>
            <numerusform>%n municipalities change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogCommitments</name>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>one more needed</numerusform>
            <numerusform>%n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogFields</name>
    <message numerus="yes">
        <source>%1 (asks %n)</source>
        <translation>
            <numerusform>%1 (asks %n)</numerusform>
            <numerusform>%1 (asks %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogSeveral</name>
    <message numerus="yes">
        <source>%n of them do not change:</source>
        <translation>
            <numerusform>%n of them does not change:</numerusform>
            <numerusform>%n of them do not change:</numerusform>
        </translation>
    </message>
</context>
</TS>
