<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE">
<context>
    <name>Accessibility</name>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <translation>%1, coché</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, non coché</translation>
    </message>
    <message>
        <source>%1, partly checked</source>
        <translation>%1, coché en partie</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Set the selected municipalities to asked</source>
        <translation>Mettre les communes choisies sur «&#x202f;demande faite&#x202f;»</translation>
    </message>
    <message>
        <source>Set them in discussion</source>
        <translation>Les mettre en discussion</translation>
    </message>
    <message>
        <source>Let them join</source>
        <translation>Les faire adhérer</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nouvelle campagne…</translation>
    </message>
    <message>
        <source>New &amp;sample campaign…</source>
        <translation>Nouvelle campagne d’e&amp;xemple…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restor&amp;e a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Solidair</source>
        <translation>À &amp;propos de Solidair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last action; in a field the typing first</source>
        <translation>Annuler la dernière action&#x202f;; dans un champ, d’abord la frappe</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Find a municipality; among Persons a person</source>
        <translation>Chercher une commune&#x202f;; dans Personnes, une personne</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Partie &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next part of the window, such as list and dossier</source>
        <translation>Aller à la partie suivante de la fenêtre, comme la liste et le dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Partie précéde&amp;nte</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Open &amp;dossier in a window</source>
        <translation>Ouvrir le &amp;dossier dans une fenêtre</translation>
    </message>
    <message>
        <source>&amp;Coordinator and next step of those chosen…</source>
        <translation>&amp;Responsable et prochaine action des communes choisies…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Letter to the &amp;selection</source>
        <translation>Lettre à la &amp;sélection</translation>
    </message>
    <message>
        <source>Letter to &amp;all shown in the list</source>
        <translation>Lettre à &amp;toutes les communes de la liste</translation>
    </message>
    <message>
        <source>&amp;State of affairs</source>
        <translation>&amp;État des lieux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copier les lignes choisies comme tableau</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copier cette cellule</translation>
    </message>
    <message>
        <source>Copy only the text of the cell, such as an e-mail address or a phone number</source>
        <translation>Copier seulement le texte de la cellule, comme une adresse e-mail ou un numéro de téléphone</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Change those chosen…</source>
        <translation>Modifier les communes choisies…</translation>
    </message>
    <message>
        <source>Change coordinator and next step of all selected municipalities</source>
        <translation>Changer le responsable et la prochaine action de toutes les communes choisies</translation>
    </message>
    <message>
        <source>Open the contact…</source>
        <translation>Ouvrir le contact…</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back from the dossier to the list, in a narrow window; Escape too</source>
        <translation>Revenir du dossier à la liste, dans une fenêtre étroite&#x202f;; Échap aussi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move a contact up</source>
        <translation>Monter un contact</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move a contact down</source>
        <translation>Descendre un contact</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the page before; Escape too</source>
        <translation>Retour à la page d’avant&#x202f;; aussi avec Échap</translation>
    </message>
    <message>
        <source>Take &amp;in a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do what the blue button says</source>
        <translation>Faire ce que dit le bouton entouré</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Go to the next row that asks something</source>
        <translation>Aller à la ligne suivante qui pose une question</translation>
    </message>
    <message>
        <source>Find &amp;double persons…</source>
        <translation>Chercher les personnes en &amp;double…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation>Faire une seule personne des deux</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Leave these two for later</source>
        <translation>Laisser ces deux pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Mergers…</source>
        <translation>&amp;Fusions…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide as the blue button says</source>
        <translation>Décider ce que dit le bouton bleu</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Suivante à décider</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 is still to come. What is recorded here has happened: give a date until today, or make it a next step.</source>
        <translation>%1 est encore à venir. Ce qui est enregistré ici a eu lieu&#x202f;: donnez une date jusqu’à aujourd’hui, ou faites-en une prochaine action.</translation>
    </message>
</context>
<context>
    <name>AddCommitmentCommand</name>
    <message>
        <source>“%1” is recorded already.</source>
        <translation>L’engagement «&#x202f;%1&#x202f;» est déjà enregistré.</translation>
    </message>
    <message>
        <source>What else is recorded was not changed.</source>
        <translation>Le reste de ce qui est enregistré n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>AddContactCommand</name>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Un contact doit avoir un nom, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This contact is recorded already; it was not changed.</source>
        <translation>Ce contact est déjà enregistré&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>Une fonction ne peut pas se terminer avant d’avoir commencé.</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Settings of the campaign</source>
        <translation>Paramètres de la campagne</translation>
    </message>
    <message>
        <source>Register of municipalities</source>
        <translation>Registre des communes</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Données (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n municipalities</source>
        <translation>
            <numerusform>Modification de %n commune</numerusform>
            <numerusform>Modification de %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merger of %1</source>
        <translation>Fusion (%1)</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Étape (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Stage of %n municipalities</source>
        <translation>
            <numerusform>Étape de %n commune</numerusform>
            <numerusform>Étape de %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct a step of %1</source>
        <translation>Corriger une étape (%1)</translation>
    </message>
    <message>
        <source>Delete a step of %1</source>
        <translation>Supprimer une étape (%1)</translation>
    </message>
    <message>
        <source>Commitment of %1</source>
        <translation>Engagement (%1)</translation>
    </message>
    <message>
        <source>Change a commitment of %1</source>
        <translation>Modifier un engagement (%1)</translation>
    </message>
    <message>
        <source>Delete a commitment of %1</source>
        <translation>Supprimer un engagement (%1)</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Contact (%1)</translation>
    </message>
    <message>
        <source>Order of the contacts of %1</source>
        <translation>Ordre des contacts de %1</translation>
    </message>
    <message>
        <source>Change a contact of %1</source>
        <translation>Modifier un contact (%1)</translation>
    </message>
    <message>
        <source>Delete a contact of %1</source>
        <translation>Supprimer un contact (%1)</translation>
    </message>
    <message>
        <source>Contact moment of %1</source>
        <translation>Échange (%1)</translation>
    </message>
    <message>
        <source>Delete a contact moment of %1</source>
        <translation>Supprimer un échange (%1)</translation>
    </message>
    <message>
        <source>Next step of %1</source>
        <translation>Prochaine action (%1)</translation>
    </message>
    <message>
        <source>Delete a next step of %1</source>
        <translation>Supprimer une prochaine action (%1)</translation>
    </message>
    <message>
        <source>Publication of %1</source>
        <translation>Mention (%1)</translation>
    </message>
    <message>
        <source>Delete a publication of %1</source>
        <translation>Supprimer une mention (%1)</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Lettre (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>New coordinator %1</source>
        <translation>Nouvelle personne responsable du suivi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coordinator %1</source>
        <translation>Responsable du suivi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete coordinator %1</source>
        <translation>Supprimer le responsable %1</translation>
    </message>
    <message>
        <source>New partner or group %1</source>
        <translation>Nouveau partenaire ou groupe %1</translation>
    </message>
    <message>
        <source>Partner or group %1</source>
        <translation>Partenaire ou groupe %1</translation>
    </message>
    <message>
        <source>Delete partner or group %1</source>
        <translation>Supprimer le partenaire ou le groupe %1</translation>
    </message>
    <message>
        <source>New own field %1</source>
        <translation>Nouveau champ propre %1</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Champ propre %1</translation>
    </message>
    <message>
        <source>Delete own field %1</source>
        <translation>Supprimer le champ propre %1</translation>
    </message>
    <message>
        <source>New campaign from an export</source>
        <translation>Nouvelle campagne d’une exportation</translation>
    </message>
    <message numerus="yes">
        <source>Export of %n contacts</source>
        <translation>
            <numerusform>Exportation de %n contact</numerusform>
            <numerusform>Exportation de %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n next steps</source>
        <translation>
            <numerusform>Exportation de %n prochaine action</numerusform>
            <numerusform>Exportation de %n prochaines actions</numerusform>
        </translation>
    </message>
    <message>
        <source>One person of two</source>
        <translation>Une personne au lieu de deux</translation>
    </message>
    <message>
        <source>One partner or group of two</source>
        <translation>Un partenaire ou groupe au lieu de deux</translation>
    </message>
    <message>
        <source>List %1 taken in</source>
        <translation>Liste %1 importée</translation>
    </message>
    <message>
        <source>Two persons, not one</source>
        <translation>Deux personnes, pas une</translation>
    </message>
    <message>
        <source>Two partners or groups, not one</source>
        <translation>Deux partenaires ou groupes, pas un</translation>
    </message>
    <message>
        <source>Compare two again</source>
        <translation>En comparer deux à nouveau</translation>
    </message>
    <message>
        <source>New merger: %1</source>
        <translation>Nouvelle fusion&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons of two each</source>
        <translation>
            <numerusform>Une personne de deux</numerusform>
            <numerusform>%n personnes de deux chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners or groups of two each</source>
        <translation>
            <numerusform>Un partenaire ou groupe de deux</numerusform>
            <numerusform>%n partenaires ou groupes de deux chacun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup was made but does not hold what it should, so it was removed. The campaign file is unchanged. Try again, and check the disk.</source>
        <translation>La copie de sauvegarde a été faite, mais elle ne contient pas ce qu’elle doit contenir&#x202f;; elle a donc été supprimée. Le fichier de campagne est inchangé. Réessayez et vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>BlobRepository</name>
    <message>
        <source>A file that is kept in the campaign may be %L1 MB at most. Nothing was recorded; make it smaller.</source>
        <translation>Un fichier gardé dans la campagne peut avoir %L1 Mo au plus. Rien n’a été enregistré&#x202f;; réduisez-le.</translation>
    </message>
</context>
<context>
    <name>CampaignCheck</name>
    <message>
        <source>The steps of %1: %2</source>
        <translation>Les étapes de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is kept as “%2” with %3, but its steps and commitments give “%4” with %5.</source>
        <translation>%1 figure dans le fichier sous «&#x202f;%2&#x202f;» avec %3, mais ses étapes et ses engagements donnent «&#x202f;%4&#x202f;» avec %5.</translation>
    </message>
    <message>
        <source>The standing of %1 is not kept.</source>
        <translation>La situation de %1 manque dans le fichier.</translation>
    </message>
</context>
<context>
    <name>CampaignFile</name>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Le fichier est endommagé. Rien n’a été modifié. Restaurez la copie de sauvegarde la plus récente dans un nouveau fichier et continuez avec celui-ci.</translation>
    </message>
    <message>
        <source>This is not a campaign file of Solidair, or its beginning was overwritten. Nothing was changed. Open another file, or restore a backup.</source>
        <translation>Ce n’est pas un fichier de campagne de Solidair, ou son début a été écrasé. Rien n’a été modifié. Ouvrez un autre fichier ou restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The file is empty: its content was lost outside Solidair, or copying it was cut short. Restore a backup to a new file.</source>
        <translation>Le fichier est vide&#x202f;: son contenu s’est perdu en dehors de Solidair, ou sa copie a été interrompue. Restaurez une copie de sauvegarde dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The file could not be opened in the safe way that Solidair asks for. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être ouvert de la manière sûre que Solidair exige. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Solidair. Nothing was changed. Install the newest version to open it.</source>
        <translation>Le fichier a été écrit par une version plus récente de Solidair. Rien n’a été modifié. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder may not be changed. Nothing was changed. Copy the file to a folder of your own or ask for permission.</source>
        <translation>Le fichier ou son dossier ne peut pas être modifié. Rien n’a été modifié. Copiez le fichier dans un dossier à vous ou demandez l’autorisation.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it and its folder are there and that you may use them.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez que le fichier et son dossier existent et que vous avez le droit de les utiliser.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment. Nothing was changed. Try again.</source>
        <translation>Un autre programme utilise le fichier en ce moment. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The disk or network drive with the file reports an error. Nothing was changed. Check the drive and its free space, and try again.</source>
        <translation>Le disque ou le lecteur réseau qui contient le fichier signale une erreur. Rien n’a été modifié. Vérifiez le disque et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>A text or file is larger than a campaign file can hold. Nothing was changed. Shorten it and try again.</source>
        <translation>Un texte ou un fichier est plus grand que ce qu’un fichier de campagne peut contenir. Rien n’a été modifié. Raccourcissez-le et réessayez.</translation>
    </message>
    <message>
        <source>The campaign file could not be read or changed. What was saved before is safe. Close it and check the file.</source>
        <translation>Le fichier de campagne n’a pas pu être lu ou modifié. Ce qui avait été enregistré auparavant est en sécurité. Fermez le fichier et vérifiez-le.</translation>
    </message>
    <message>
        <source>The campaign file is no longer in its place: it was moved, replaced or deleted while it was open.</source>
        <translation>Le fichier de campagne n’est plus à sa place&#x202f;: il a été déplacé, remplacé ou supprimé alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Another program wrote into the campaign file while it was open. What that program wrote is left as it is.</source>
        <translation>Un autre programme a écrit dans le fichier de campagne alors qu’il était ouvert. Ce que ce programme a écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing can be recorded any more; what you recorded before is still here. Close the file: it is then kept as a backup, and you are told where.</source>
        <translation>Plus rien ne peut être enregistré&#x202f;; ce que vous avez enregistré avant est encore là. Fermez le fichier&#x202f;: cela est alors gardé comme copie de sauvegarde et vous lirez où.</translation>
    </message>
    <message>
        <source>The file %1 has more than one name on the disk (a hard link), so that it could be opened twice at once and be damaged. Nothing was changed. Make a copy and go on with that, or delete the other names.</source>
        <translation>Le fichier %1 porte plus d’un nom sur le disque (un lien physique), de sorte qu’il pourrait être ouvert deux fois à la fois et être endommagé. Rien n’a été modifié. Faites une copie et continuez avec celle-ci, ou supprimez les autres noms.</translation>
    </message>
    <message>
        <source>Beside the place for %1 stands the log of a file that was there. Nothing was changed. Choose another name, or move the files whose names begin like it.</source>
        <translation>À côté de l’emplacement de %1 se trouve le journal d’un fichier qui était là. Rien n’a été modifié. Choisissez un autre nom, ou déplacez les fichiers dont le nom commence ainsi.</translation>
    </message>
    <message>
        <source>The disk or network drive with the file reports an error at the last moment, so that it is not known whether this change was kept. All before it is safe. Close the file, check the drive, open it again and look before you make the change anew.</source>
        <translation>Le disque ou le lecteur réseau du fichier signale une erreur au dernier moment, si bien qu’on ne sait pas si cette modification a été gardée. Tout ce qui précède est en sécurité. Fermez le fichier, vérifiez le disque, rouvrez le fichier et regardez si la modification y est avant de la refaire.</translation>
    </message>
    <message>
        <source>The path of the campaign file is too long: %1 characters, and fewer than %2 can be opened. Nothing was changed. Choose shorter names, or a folder less deep.</source>
        <translation>Le chemin du fichier de campagne est trop long&#x202f;: %1 caractères, alors qu’il en faut moins de %2 pour l’ouvrir. Rien n’a été modifié. Choisissez des noms plus courts, ou un dossier moins profond.</translation>
    </message>
    <message>
        <source>The file could not be finished. What was recorded stands in the log beside it; keep both together. Check the disk and open the file again.</source>
        <translation>Le fichier n’a pas pu être terminé. Ce qui a été enregistré se trouve dans le journal à côté&#x202f;; gardez les deux ensemble. Vérifiez le disque et rouvrez le fichier.</translation>
    </message>
</context>
<context>
    <name>CampaignFromExport</name>
    <message>
        <source>The export was not taken in, and no file was made. The check of what it holds tells:</source>
        <translation>L’exportation n’a pas été reprise et aucun fichier n’a été fait. La vérification de son contenu dit&#x202f;:</translation>
    </message>
    <message>
        <source>The export %1 cannot be read. No file was made. Check that it is a file, is there, and that you may read it.</source>
        <translation>L’exportation %1 ne peut être lue. Aucun fichier n’a été fait. Vérifiez que c’est un fichier, qu’il est là et que vous pouvez le lire.</translation>
    </message>
</context>
<context>
    <name>CampaignReading</name>
    <message>
        <source>Today&apos;s backup could not be made. The campaign itself is open and keeps what you change. The reason: %1</source>
        <translation>La sauvegarde d’aujourd’hui n’a pas pu être faite. La campagne elle-même est ouverte et garde ce que vous modifiez. La raison&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n merger(s) in the file cannot be and were left out. Check the file; restore a backup if it was in order before.</source>
        <translation>
            <numerusform>%n fusion du fichier ne peut exister et a été écartée. Contrôlez le fichier&#x202f;; restaurez une sauvegarde s’il était en ordre auparavant.</numerusform>
            <numerusform>%n fusions du fichier ne peuvent exister et ont été écartées. Contrôlez le fichier&#x202f;; restaurez une sauvegarde s’il était en ordre auparavant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignRepository</name>
    <message>
        <source>The file does not say of which campaign it is: making it was cut short, or it is damaged. Restore a backup, or make a new file.</source>
        <translation>Le fichier ne dit pas à quelle campagne il appartient&#x202f;: sa création a été interrompue, ou il est endommagé. Restaurez une copie de sauvegarde ou créez un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Nothing leads back to “%1”. Delete the steps instead.</source>
        <translation>On ne peut pas revenir à «&#x202f;%1&#x202f;». Supprimez plutôt les étapes.</translation>
    </message>
    <message>
        <source>It already is “%1” (%2).</source>
        <translation>L’étape est déjà «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Only a municipality that joined can leave; it is “%1” then.</source>
        <translation>Seule une commune qui a adhéré peut se retirer&#x202f;; l’étape est alors «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A member can only leave or join again under another text; it joined on %1.</source>
        <translation>Un membre peut seulement se retirer ou adhérer à nouveau sous un autre texte (adhésion&#x202f;: %1).</translation>
    </message>
    <message>
        <source>The municipality no longer exists since %1.</source>
        <translation>La commune n’existe plus depuis le %1.</translation>
    </message>
    <message>
        <source>%1 has no place here: it is “%2” since %3 already.</source>
        <translation>Cette date (%1) ne convient pas ici&#x202f;: depuis le %3, l’étape est déjà «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no place in the steps recorded so far: later steps would begin on another day.</source>
        <translation>Cette date (%1) ne s’insère pas entre les étapes déjà enregistrées&#x202f;: des étapes ultérieures commenceraient un autre jour.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Record a step only once it has been taken.</source>
        <translation>Cette date (%1) est dans le futur. N’enregistrez une étape qu’une fois qu’elle est franchie.</translation>
    </message>
    <message>
        <source>The municipality has existed only since %1.</source>
        <translation>La commune n’existe que depuis le %1.</translation>
    </message>
    <message>
        <source>%1 has no place here: “%2” (%3) comes after it and cannot follow “%4”.</source>
        <translation>%1 n’a pas sa place ici&#x202f;: «&#x202f;%2&#x202f;» (%3) vient après et ne peut pas suivre «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>No declaration of commitment was in force on that day.</source>
        <translation>Aucune déclaration d’engagement n’était en vigueur ce jour-là.</translation>
    </message>
</context>
<context>
    <name>ChangeSeveralCommand</name>
    <message>
        <source>All of them have it already; nothing was changed.</source>
        <translation>Toutes l’ont déjà&#x202f;; rien n’a été modifié.</translation>
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
        <translation>par courrier</translation>
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
        <translation>Crée un nouveau fichier de campagne&#x202f;; refuse un fichier existant.</translation>
    </message>
    <message>
        <source>with sample data; persons are fictional</source>
        <translation>avec des données d’exemple&#x202f;; les personnes sont fictives</translation>
    </message>
    <message>
        <source>Sets who writes the letters (sender.name, sender.function, sender.organisation, sender.email, sender.phone, sender.website, sender.address, sender.place), or takes in Wallonia (register.wallonia on).</source>
        <translation>Indique qui écrit les lettres (sender.name, sender.function, sender.organisation, sender.email, sender.phone, sender.website, sender.address, sender.place), ou ajoute la Wallonie (register.wallonia on).</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>Makes a verified copy, in the folder of backups or at PATH, and prints where it is.</source>
        <translation>Fait une copie vérifiée, dans le dossier des sauvegardes ou à l’endroit PATH, et affiche où elle se trouve.</translation>
    </message>
    <message>
        <source>Looks for damage; changes nothing.</source>
        <translation>Cherche des dommages&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Records a step to a stage on a date.</source>
        <translation>Enregistre le passage à une étape, à une date.</translation>
    </message>
    <message>
        <source>when, as precisely as it is known; or unknown</source>
        <translation>quand, aussi précisément que possible&#x202f;; ou unknown</translation>
    </message>
    <message>
        <source>joined under this text; else the one in force</source>
        <translation>adhésion sous ce texte&#x202f;; sinon celui en vigueur</translation>
    </message>
    <message>
        <source>the person, local group or partner who asked</source>
        <translation>la personne, le groupe local ou le partenaire qui a demandé</translation>
    </message>
    <message>
        <source>how it was asked</source>
        <translation>par quelle voie la demande a été faite</translation>
    </message>
    <message>
        <source>which body decided</source>
        <translation>quel organe a décidé</translation>
    </message>
    <message>
        <source>why; with joined it records a member below the threshold</source>
        <translation>pourquoi&#x202f;; avec joined, enregistre un membre sous le seuil</translation>
    </message>
    <message>
        <source>a note with the step</source>
        <translation>une note à propos de l’étape</translation>
    </message>
    <message>
        <source>Records what a municipality promises or does.</source>
        <translation>Enregistre ce qu’une commune promet ou fait.</translation>
    </message>
    <message>
        <source>the kind of commitment, see “categories”</source>
        <translation>le type d’engagement, voir «&#x202f;categories&#x202f;»</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>en quelques mots</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>plus en détail</translation>
    </message>
    <message>
        <source>how far it is; running unless said otherwise</source>
        <translation>où il en est&#x202f;; running sauf indication contraire</translation>
    </message>
    <message>
        <source>from when the municipality stands by it</source>
        <translation>depuis quand la commune s’y tient</translation>
    </message>
    <message>
        <source>from when it no longer counts</source>
        <translation>à partir de quand il ne compte plus</translation>
    </message>
    <message>
        <source>may be shown on the public page</source>
        <translation>peut figurer sur la page publique</translation>
    </message>
    <message>
        <source>is the one shown on the public page</source>
        <translation>est l’initiative mise en avant sur la page publique</translation>
    </message>
    <message>
        <source>Records a person or a mailbox to talk to.</source>
        <translation>Enregistre une personne ou une adresse partagée comme contact.</translation>
    </message>
    <message>
        <source>what the person is there</source>
        <translation>la fonction de cette personne</translation>
    </message>
    <message>
        <source>first name and name</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>what the contact is used for</source>
        <translation>à quoi sert le contact</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>peut être publié</translation>
    </message>
    <message>
        <source>Lists the municipalities and how far they are.</source>
        <translation>Liste les communes et où elles en sont.</translation>
    </message>
    <message>
        <source>as it was on that day</source>
        <translation>la situation ce jour-là</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>seulement celles-ci&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only of this province</source>
        <translation>seulement de cette province</translation>
    </message>
    <message>
        <source>a table unless said</source>
        <translation>un tableau sauf indication contraire</translation>
    </message>
    <message>
        <source>Shows all of one municipality.</source>
        <translation>Montre tout ce qui concerne une commune.</translation>
    </message>
    <message>
        <source>text unless said</source>
        <translation>du texte sauf indication contraire</translation>
    </message>
    <message>
        <source>Lists the kinds of commitments: what --category takes.</source>
        <translation>Liste les types d’engagements&#x202f;: les valeurs possibles de --category.</translation>
    </message>
    <message>
        <source>of this text (2020, 2023); else of the one in force</source>
        <translation>de ce texte (2020, 2023)&#x202f;; sinon de celui en vigueur</translation>
    </message>
    <message>
        <source>Makes a report; “reports” lists their names.</source>
        <translation>Établit un rapport&#x202f;; «&#x202f;reports&#x202f;» en liste les noms.</translation>
    </message>
    <message>
        <source>the day it describes; else today</source>
        <translation>le jour qu’il décrit&#x202f;; sinon aujourd’hui</translation>
    </message>
    <message>
        <source>from when, for reports of a period</source>
        <translation>depuis quand, pour les rapports sur une période</translation>
    </message>
    <message>
        <source>Dutch unless said</source>
        <translation>néerlandais sauf indication contraire</translation>
    </message>
    <message>
        <source>Lists the reports.</source>
        <translation>Liste les rapports.</translation>
    </message>
    <message>
        <source>Lists the letters that can be made.</source>
        <translation>Liste les lettres qui peuvent être établies.</translation>
    </message>
    <message>
        <source>Makes letters as PDF.</source>
        <translation>Établit des lettres en PDF.</translation>
    </message>
    <message>
        <source>which letter, see “templates”</source>
        <translation>quelle lettre, voir «&#x202f;templates&#x202f;»</translation>
    </message>
    <message>
        <source>to these municipalities</source>
        <translation>à ces communes</translation>
    </message>
    <message>
        <source>or to all that are in this stage</source>
        <translation>ou à toutes celles qui sont à cette étape</translation>
    </message>
    <message>
        <source>the letter&apos;s date; else today</source>
        <translation>la date de la lettre&#x202f;; sinon aujourd’hui</translation>
    </message>
    <message>
        <source>record them as sent; one that asks sets asked</source>
        <translation>les enregistrer comme envoyées&#x202f;; une demande met l’étape à asked</translation>
    </message>
    <message>
        <source>a .pdf for all, or a folder ending in / for one each</source>
        <translation>un .pdf pour toutes, ou un dossier terminé par / pour un PDF par lettre</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .html, .xlsx, .csv or .txt</source>
        <translation>le fichier à écrire&#x202f;: .pdf, .html, .xlsx, .csv ou .txt</translation>
    </message>
    <message>
        <source>whom a sheet is of; else each member</source>
        <translation>de qui est la fiche&#x202f;; sinon de chaque membre</translation>
    </message>
    <message>
        <source>write although it was left open on another machine</source>
        <translation>reprendre un fichier resté ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>only list the backups there are, also of before the file was renamed: path, time, the campaign file it was made of</source>
        <translation>seulement lister les sauvegardes, y compris celles d’avant que le fichier change de nom&#x202f;: chemin, moment, fichier de campagne d’origine</translation>
    </message>
    <message>
        <source>Makes a new campaign file of a backup. “solidair backup FILE --list” tells which there are and what they were made of.</source>
        <translation>Fait un nouveau fichier de campagne d’une sauvegarde. «&#x202f;solidair backup FILE --list&#x202f;» dit lesquelles existent et de quoi elles ont été faites.</translation>
    </message>
    <message>
        <source>FIELD=VALUE, FIELD!=VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE, FIELD~TEXT (contains), FIELD= (empty); all that are given must hold</source>
        <translation>CHAMP=VALEUR (ou&#x202f;!= pour le contraire), CHAMP&lt;VALEUR, CHAMP&gt;VALEUR, CHAMP~TEXTE (contient), CHAMP= (vide)&#x202f;; toutes les conditions doivent être remplies</translation>
    </message>
    <message>
        <source>which fields; “fields” lists their keys</source>
        <translation>quels champs&#x202f;; «&#x202f;fields&#x202f;» donne leurs clés</translation>
    </message>
    <message>
        <source>by this field; by -KEY the other way round</source>
        <translation>selon ce champ&#x202f;; avec -KEY dans l’ordre inverse</translation>
    </message>
    <message>
        <source>to a .csv, .xlsx, .json or .txt file</source>
        <translation>vers un fichier .csv, .xlsx, .json ou .txt</translation>
    </message>
    <message>
        <source>Lists the fields: what --where, --columns and --sort take.</source>
        <translation>Donne la liste des champs&#x202f;: ce que prennent --where, --columns et --sort.</translation>
    </message>
    <message>
        <source>with all that “export” wrote to a .json file; exported again it is the same</source>
        <translation>avec tout ce que «&#x202f;export&#x202f;» a écrit dans un fichier .json&#x202f;; exporté à nouveau, c’est le même</translation>
    </message>
    <message>
        <source>Writes all content of the campaign to a .json file, the contacts of today to a .vcf file (vCard) or the next steps to an .ics file (iCalendar). That contacts and next steps were exported is noted in the campaign.</source>
        <translation>Écrit tout le contenu de la campagne dans un fichier .json, les contacts d’aujourd’hui dans un fichier .vcf (vCard) ou les prochaines actions dans un fichier .ics (iCalendar). L’exportation de contacts et de prochaines actions est notée dans la campagne.</translation>
    </message>
    <message>
        <source>of a .vcf or .ics file: nl, fr or en; Dutch without it</source>
        <translation>d’un fichier .vcf ou .ics&#x202f;; nl, fr ou en&#x202f;; sinon le néerlandais</translation>
    </message>
    <message>
        <source>Takes in a list of municipalities (.csv, .xlsx, .ods): their stages, commitments and contacts. What would be asked is refused.</source>
        <translation>Importe une liste de communes (.csv, .xlsx, .ods)&#x202f;: leurs étapes, engagements et contacts. Ce qui demanderait une réponse est refusé.</translation>
    </message>
    <message>
        <source>only tells what would be done, row by row</source>
        <translation>dit seulement ce qui serait fait, ligne par ligne</translation>
    </message>
    <message>
        <source>this sheet of the file</source>
        <translation>cette feuille du fichier</translation>
    </message>
    <message>
        <source>columns and words as they were kept under this name</source>
        <translation>colonnes et mots comme gardés sous ce nom</translation>
    </message>
    <message>
        <source>keeps how the columns were read under this name</source>
        <translation>garde sous ce nom comment les colonnes ont été lues</translation>
    </message>
    <message>
        <source>lists the merge fields that a letter may have instead</source>
        <translation>montre plutôt les champs de fusion qu’une lettre peut avoir</translation>
    </message>
    <message>
        <source>own fields of municipalities that are shown too</source>
        <translation>champs propres des communes montrés aussi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Solidair keeps a campaign of solidary municipalities: who was asked, who joined, what they do; it makes the letters and the reports.</source>
        <translation>Solidair tient à jour une campagne de communes solidaires&#x202f;: qui a reçu la demande, qui a adhéré, ce qu’elles font&#x202f;; il établit les lettres et les rapports.</translation>
    </message>
    <message>
        <source>WHO: a NIS code or a name, former names and other languages too.
DATE: 2023-11-05, 2023-11 or 2023; for a step also the word unknown.
STAGE: not-approached, asked, in-discussion, joined, declined, on-hold, left.
Commands that write take --take-over when the file was left open on another machine.</source>
        <translation>WHO&#x202f;: un code INS ou un nom, aussi un ancien nom ou dans une autre langue.
DATE&#x202f;: 2023-11-05, 2023-11 ou 2023&#x202f;; pour une étape aussi le mot unknown.
STAGE&#x202f;: not-approached, asked, in-discussion, joined, declined, on-hold, left.
Les commandes qui écrivent acceptent --take-over pour un fichier resté ouvert sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The result could not be written out. The campaign is safe.</source>
        <translation>Le résultat n’a pas pu être écrit. La campagne est en sécurité.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Wallonia can be taken in (on), not taken out again.</source>
        <translation>La Wallonie peut être ajoutée (on), mais pas retirée ensuite.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Le fichier est en ordre.</translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>Il manque la valeur d’une option.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Il manque quelque chose après «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop ici.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-11-22, not “%2”.</source>
        <translation>%1 demande un jour comme 2026-11-22, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 needs a date such as 2026-11-22, 2026-11 or 2026, not “%2”.</source>
        <translation>%1 demande une date comme 2026-11-22, 2026-11 ou 2026, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no declaration of commitment “%1”.</source>
        <translation>Il n’y a pas de déclaration d’engagement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2. Record the commitment with “solidair commit”, or give a --reason to record it all the same. Nothing was changed.</source>
        <translation>%1&#x202f;: %2. Enregistrez ce qui manque avec «&#x202f;solidair commit&#x202f;», ou donnez un motif avec --reason pour enregistrer l’adhésion malgré tout. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no kind of commitment “%1”. “solidair categories FILE” lists them.</source>
        <translation>Il n’y a pas de type d’engagement «&#x202f;%1&#x202f;». «&#x202f;solidair categories FILE&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>No font has these characters; each is printed as a box: %1</source>
        <translation>Aucune police ne possède ces caractères&#x202f;; chacun est imprimé comme un carré&#x202f;: %1</translation>
    </message>
    <message>
        <source>No municipality is in that stage; no letter was made.</source>
        <translation>Aucune commune n’est à cette étape&#x202f;; aucune lettre n’a été établie.</translation>
    </message>
    <message>
        <source>Letters are written to a .pdf file, or to a folder ending in /.</source>
        <translation>Les lettres s’écrivent dans un fichier .pdf, ou dans un dossier terminé par /.</translation>
    </message>
    <message>
        <source>Say who gets the letter: either --to or --stage.</source>
        <translation>Indiquez qui reçoit la lettre&#x202f;: avec --to ou avec --stage, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur pour %2.</translation>
    </message>
    <message>
        <source>A report is written to a .pdf, .html, .xlsx, .csv or .txt file.</source>
        <translation>Un rapport s’écrit dans un fichier .pdf, .html, .xlsx, .csv ou .txt.</translation>
    </message>
    <message>
        <source>--to names no municipality.</source>
        <translation>--to ne cite aucune commune.</translation>
    </message>
    <message>
        <source>%1 takes no date before the year %2, such as “%3”.</source>
        <translation>%1 n’accepte pas de date antérieure à l’année %2, comme «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The sender of the letters is not known: %1. No letter was made; nothing was changed. Fill in VALUE and type:</source>
        <translation>L’expéditeur des lettres n’est pas connu&#x202f;: %1. Aucune lettre n’a été faite&#x202f;; rien n’a été modifié. Remplacez VALUE et tapez&#x202f;:</translation>
    </message>
    <message>
        <source>%1 Leave out --log to make the letters without recording.</source>
        <translation>%1 Omettez --log pour faire les lettres sans les enregistrer.</translation>
    </message>
    <message>
        <source>A list is written to a .csv, .xlsx, .json or .txt file.</source>
        <translation>Une liste s’écrit dans un fichier .csv, .xlsx, .json ou .txt.</translation>
    </message>
    <message>
        <source>A workbook needs a file to be written to: --output PATH.</source>
        <translation>Un classeur doit être écrit dans un fichier&#x202f;: --output PATH.</translation>
    </message>
    <message>
        <source>A new campaign begins with a sample or with an export, not both.</source>
        <translation>Une nouvelle campagne commence par un exemple ou par une exportation, pas par les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out: no e-mail address or telephone number, or asked not to be mailed and called.</source>
        <translation>
            <numerusform>%n personne omise&#x202f;: pas d’adresse e-mail ni de numéro de téléphone, ou a demandé de ne recevoir ni courriel ni appel.</numerusform>
            <numerusform>%n personnes omises&#x202f;: pas d’adresse e-mail ni de numéro de téléphone, ou ont demandé de ne recevoir ni courriel ni appel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) left out: without a date.</source>
        <translation>
            <numerusform>%n prochaine action omise&#x202f;: sans date.</numerusform>
            <numerusform>%n prochaines actions omises&#x202f;: sans date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign is exported to a .json file, its contacts to a .vcf and its next steps to an .ics file.</source>
        <translation>La campagne est exportée dans un fichier .json, ses contacts dans un fichier .vcf et ses prochaines actions dans un fichier .ics.</translation>
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
        <source>A commitment cannot end before it begins: %1 lies before %2.</source>
        <translation>Un engagement ne peut pas prendre fin avant de commencer&#x202f;: %1 précède %2.</translation>
    </message>
</context>
<context>
    <name>CompleteNextStepCommand</name>
    <message>
        <source>This step is done already; nothing was changed.</source>
        <translation>Cette action est déjà accomplie&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a date such as 2023, 2023-11 or 2023-11-05, or the word unknown</source>
        <translation>une date comme 2023, 2023-11 ou 2023-11-05, ou le mot unknown</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>“%1” is no value of the field %2. It takes: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur du champ %2. Il prend&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The field %1 has no less and no more: &lt; and &gt; take a number or a date.</source>
        <translation>Le champ %1 ne connaît ni moins ni plus&#x202f;: &lt; et &gt; prennent un nombre ou une date.</translation>
    </message>
    <message>
        <source>“%1” is no condition. One is FIELD=VALUE, FIELD!=VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE, FIELD~TEXT or FIELD=.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une condition. Une condition est CHAMP=VALEUR (ou&#x202f;!= pour le contraire), CHAMP&lt;VALEUR, CHAMP&gt;VALEUR, CHAMP~TEXTE ou CHAMP=.</translation>
    </message>
    <message>
        <source>a text with a letter or a digit in it</source>
        <translation>un texte avec au moins une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>a number, such as 12 or 2.5</source>
        <translation>un nombre, comme 12 ou 2.5</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>%1 (fictional)</source>
        <translation>%1 (personne fictive)</translation>
    </message>
    <message>
        <source>not by post</source>
        <translation>pas par courrier</translation>
    </message>
    <message>
        <source>not by e-mail</source>
        <translation>pas par e-mail</translation>
    </message>
    <message>
        <source>not by phone</source>
        <translation>pas par téléphone</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>peut être publié</translation>
    </message>
    <message>
        <source>may be published: %1</source>
        <translation>peut être publié&#x202f;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>jusqu’en %1</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>The letter goes to %1; also marked: %2.</source>
        <translation>La lettre est adressée à %1&#x202f;; aussi désigné pour les lettres&#x202f;: %2.</translation>
    </message>
    <message>
        <source>For meetings first %1; also marked: %2.</source>
        <translation>Pour les réunions d’abord %1&#x202f;; aussi désigné&#x202f;: %2.</translation>
    </message>
    <message>
        <source>For the website first %1; also marked: %2.</source>
        <translation>Pour le site web d’abord %1&#x202f;; aussi désigné&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>What you had recorded in it is gone from it. The newest backup has what stood there when it was made.</source>
        <translation>Ce que vous y aviez enregistré n’y est plus. La copie de sauvegarde la plus récente contient ce qui s’y trouvait au moment où elle a été faite.</translation>
    </message>
    <message>
        <source>What you had recorded is kept in the backup “%1”, as far as it could still be read: look it through before you go on with it.</source>
        <translation>Ce que vous aviez enregistré est gardé dans la copie de sauvegarde «&#x202f;%1&#x202f;», pour autant que cela pouvait encore être lu&#x202f;: parcourez-la avant de continuer avec elle.</translation>
    </message>
    <message>
        <source>All that you recorded is kept in the backup “%1”; restore it to a new file.</source>
        <translation>Tout ce que vous avez enregistré est gardé dans la copie de sauvegarde «&#x202f;%1&#x202f;»&#x202f;; restaurez-la dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>What you recorded last could not be kept as a backup. It is in “%1”; the newest backup has what was before.</source>
        <translation>Ce que vous avez enregistré en dernier n’a pas pu être gardé comme copie de sauvegarde. Cela se trouve dans «&#x202f;%1&#x202f;»&#x202f;; la copie de sauvegarde la plus récente contient ce qui précède.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1. Nothing was created. Check the name and the folder.</source>
        <translation>Le fichier %1 n’existe pas. Rien n’a été créé. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a campaign file.</source>
        <translation>%1 n’est pas un fichier. Choisissez un fichier de campagne.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Ask its owner for permission.</source>
        <translation>Le fichier %1 ne peut pas être lu. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>The file %1 may be read but not changed. Nothing was changed. Copy it to a folder of your own, or ask its owner for permission.</source>
        <translation>Le fichier %1 peut être lu mais pas modifié. Rien n’a été modifié. Copiez-le dans un dossier à vous ou demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>The tables in the file are not those of Solidair: it is damaged or was changed by another program. Nothing was changed. Restore a backup to a new file.</source>
        <translation>Les tables du fichier ne sont pas celles de Solidair&#x202f;: il est endommagé ou a été modifié par un autre programme. Rien n’a été modifié. Restaurez une copie de sauvegarde dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read. Nothing is lost. Try again.</source>
        <translation>Le fichier a été modifié pendant sa lecture. Rien n’est perdu. Réessayez.</translation>
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
        <translation>date inconnue</translation>
    </message>
</context>
<context>
    <name>DecideMergerCommand</name>
    <message>
        <source>Have the engagement confirmed after the merger</source>
        <translation>Faire confirmer l’engagement après la fusion</translation>
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
        <translation>fusion à trancher</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>personne fictive</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>does not count now</source>
        <translation>ne compte pas à présent</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Neighbours that joined</source>
        <translation>Communes voisines membres</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The export could not be written. The campaign is safe. Check that the disk has room and try again.</source>
        <translation>L’export n’a pas pu être écrit. La campagne est en sécurité. Vérifiez qu’il reste de la place sur le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>DumpReader</name>
    <message>
        <source>table “%1”, row “%2”, field “%3”: %4</source>
        <translation>table «&#x202f;%1&#x202f;», ligne «&#x202f;%2&#x202f;», champ «&#x202f;%3&#x202f;»&#x202f;: %4</translation>
    </message>
    <message>
        <source>table “%1”: %2</source>
        <translation>table «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>unknown to this version of Solidair; a newer one may know it</source>
        <translation>inconnu de cette version de Solidair&#x202f;; une plus récente le connaît peut-être</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>s’y trouve deux fois</translation>
    </message>
    <message>
        <source>more rows than a campaign can have</source>
        <translation>plus de lignes qu’une campagne ne peut en avoir</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>pas un identifiant</translation>
    </message>
    <message>
        <source>refers to a row that is not there</source>
        <translation>renvoie à une ligne qui n’est pas là</translation>
    </message>
    <message>
        <source>The export was not taken in, and no file was made: %1. Make the export anew, or put that right in it.</source>
        <translation>L’exportation n’a pas été reprise et aucun fichier n’a été fait&#x202f;: %1. Refaites l’exportation ou corrigez-y cela.</translation>
    </message>
</context>
<context>
    <name>DumpScanner</name>
    <message>
        <source>byte %L1</source>
        <translation>octet %L1</translation>
    </message>
    <message>
        <source>byte %L1, row %L2 of the table “%3”</source>
        <translation>octet %L1, ligne %L2 de la table «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>This is no export of a campaign, or it was cut short or changed (%1). Nothing was made of it. Make the export anew.</source>
        <translation>Ceci n’est pas l’exportation d’une campagne, ou elle a été tronquée ou modifiée (%1). Rien n’en a été fait. Refaites l’exportation.</translation>
    </message>
</context>
<context>
    <name>DumpedValue</name>
    <message>
        <source>larger or longer than it can be</source>
        <translation>plus grand ou plus long que possible</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>pas un identifiant</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>no bytes in base64</source>
        <translation>pas des octets en base64</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ni true, ni false</translation>
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
    <name>EnteredMerger</name>
    <message>
        <source>On which day did it begin?</source>
        <translation>Quel jour a-t-elle commencé&#x202f;?</translation>
    </message>
    <message>
        <source>A merger is entered from the day on which it takes effect.</source>
        <translation>Une fusion est encodée à partir du jour où elle prend effet.</translation>
    </message>
    <message>
        <source>What is the new municipality called in Dutch?</source>
        <translation>Comment s’appelle la nouvelle commune en néerlandais&#x202f;?</translation>
    </message>
    <message>
        <source>The NIS code has five digits.</source>
        <translation>Le code INS a cinq chiffres.</translation>
    </message>
    <message>
        <source>%1 bears the NIS code %2 already.</source>
        <translation>%1 porte déjà le code INS %2.</translation>
    </message>
    <message>
        <source>%1 ended already, on %2.</source>
        <translation>%1 a déjà cessé d’exister, le %2.</translation>
    </message>
    <message>
        <source>%1 exists only since %2.</source>
        <translation>%1 n’existe que depuis %2.</translation>
    </message>
    <message>
        <source>The steps of %1 would no longer hold: %2</source>
        <translation>Les étapes de %1 ne tiendraient plus&#x202f;: %2</translation>
    </message>
    <message>
        <source>These municipalities cannot merge: too many mergers lie one behind the other, or they go round.</source>
        <translation>Ces communes ne peuvent pas fusionner&#x202f;: trop de fusions se suivent, ou elles tournent en rond.</translation>
    </message>
    <message>
        <source>A merger is of two municipalities at least: which ones?</source>
        <translation>Une fusion réunit au moins deux communes&#x202f;: lesquelles&#x202f;?</translation>
    </message>
    <message>
        <source>Municipalities of different regions do not merge.</source>
        <translation>Des communes de régions différentes ne fusionnent pas.</translation>
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
    <name>ExportPersons</name>
    <message>
        <source>By: %1</source>
        <translation>Par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sample data: every person is fictional.</source>
        <translation>Données d’exemple&#x202f;: chaque personne est fictive.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>Code INS</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Carries the title of city</source>
        <translation>Porte le titre de ville</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>First asked on</source>
        <translation>Demandée pour la première fois le</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Declaration of commitment</source>
        <translation>Déclaration d’engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments that count</source>
        <translation>Engagements qui comptent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Commitments that the text asks</source>
        <translation>Engagements que le texte demande</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquent</translation>
    </message>
    <message>
        <source>Commitments that are missing</source>
        <translation>Engagements qui manquent</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Has as many commitments as asked</source>
        <translation>A autant d’engagements que demandé</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Commitments beside the threshold</source>
        <translation>Engagements par rapport au seuil</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Categories of its commitments</source>
        <translation>Catégories des engagements</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Merger to be decided</source>
        <translation>Fusion à décider</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>Nombre de contacts</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Jours depuis le dernier contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who takes the next step</source>
        <translation>Qui fait la prochaine action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>The next step is due on</source>
        <translation>La prochaine action est prévue pour le</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>How the next step stands</source>
        <translation>Où en est la prochaine action</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>Neighbours that have joined</source>
        <translation>Voisines qui ont adhéré</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>May stand on the public list</source>
        <translation>Peut figurer sur la liste publique</translation>
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
        <source>Below the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>No commitments</source>
        <translation>Aucun engagement</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Pas de prochaine action</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Contact for</source>
        <translation>Contact pour</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conditions</translation>
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
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Former role</source>
        <translation>Ancienne fonction</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Maison communale</translation>
    </message>
    <message>
        <source>Address of the town hall</source>
        <translation>Adresse de la maison communale</translation>
    </message>
    <message>
        <source>city (register)</source>
        <translation>ville (registre)</translation>
    </message>
    <message>
        <source>municipality (register)</source>
        <translation>commune (registre)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>FileLocation</name>
    <message>
        <source>The file is on a network drive. Solidair works more carefully there, and slower. Let nobody else copy or replace the file while it is open.</source>
        <translation>Le fichier se trouve sur un lecteur réseau. Solidair y travaille avec plus de prudence, et plus lentement. Que personne ne copie ni ne remplace le fichier tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>The file is in a folder that another program synchronises. Wait until it has finished before you open the file on another computer: of two versions it keeps only one.</source>
        <translation>Le fichier se trouve dans un dossier qu’un autre programme synchronise. Attendez qu’il ait terminé avant d’ouvrir le fichier sur un autre ordinateur&#x202f;: de deux versions, il n’en garde qu’une.</translation>
    </message>
</context>
<context>
    <name>FileWitness</name>
    <message>
        <source>The folder of the file has no room or may not be changed. What was recorded is safe. Make room.</source>
        <translation>Le dossier du fichier n’a plus de place ou ne peut pas être modifié. Ce qui a été enregistré est en sécurité. Faites de la place.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no typeface to print letters and reports with. Nothing was printed. Install the typeface Carlito (on Debian and Ubuntu: fonts-crosextra-carlito) and try again.</source>
        <translation>Cet ordinateur n’a aucune police pour imprimer les lettres et les rapports. Rien n’a été imprimé. Installez la police Carlito (sous Debian et Ubuntu&#x202f;: fonts-crosextra-carlito) et réessayez.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Row %1, %2, refused, cell %3: %4</source>
        <translation>Ligne %1, %2, refusée, cellule %3&#x202f;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n ligne nouvelle</numerusform>
            <numerusform>%n lignes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) the same</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
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
            <numerusform>%n prochaine action</numerusform>
            <numerusform>%n prochaines actions</numerusform>
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
            <numerusform>%n donnée</numerusform>
            <numerusform>%n données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) below the threshold</source>
        <translation>
            <numerusform>%n membre sous le seuil</numerusform>
            <numerusform>%n membres sous le seuil</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in: %1</source>
        <translation>Les lignes refusées sont dans&#x202f;: %1</translation>
    </message>
    <message>
        <source>Every row was refused; nothing was changed.</source>
        <translation>Toutes les lignes ont été refusées&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything in this list is recorded already; nothing was changed.</source>
        <translation>Tout ce qui est dans cette liste est déjà enregistré&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1&#x202f;: %2 Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>There is no sheet “%1” in the file. There are: %2.</source>
        <translation>Il n’y a pas de feuille «&#x202f;%1&#x202f;» dans le fichier. Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing stands in the file.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has several sheets: %1. Say which one.</source>
        <translation>Le fichier a plusieurs feuilles&#x202f;: %1. Dites laquelle.</translation>
    </message>
    <message>
        <source> (not taken in)</source>
        <translation> (non importé)</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>cellules collées</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>This kept layout cannot be read. Make it anew for this list.</source>
        <translation>Cette disposition gardée ne peut pas être lue. Refaites-la pour cette liste.</translation>
    </message>
    <message>
        <source>No column says which municipality a row is about. Give the column with their names a heading such as “Gemeente”. Nothing was changed.</source>
        <translation>Aucune colonne ne dit de quelle commune il s’agit. Donnez à la colonne des noms un titre comme «&#x202f;Commune&#x202f;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 become the same. Leave one of them out. Nothing was changed.</source>
        <translation>Les colonnes %1 et %2 deviennent la même chose. N’en reprenez qu’une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no kept layout “%1”.</source>
        <translation>Il n’y a pas de disposition gardée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no kept layout “%1”. There are: %2.</source>
        <translation>Il n’y a pas de disposition gardée «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The layout could not be kept. The list is unchanged.</source>
        <translation>La disposition n’a pas pu être gardée. La liste est inchangée.</translation>
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
        <translation>E-mail de %1</translation>
    </message>
    <message>
        <source>Phone of %1</source>
        <translation>Téléphone de %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Fonction de %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>taken over from a list</source>
        <translation>repris d’une liste</translation>
    </message>
    <message>
        <source>Recorded already as: %1</source>
        <translation>Déjà enregistré comme&#x202f;: %1</translation>
    </message>
    <message>
        <source>it stands further already: %1</source>
        <translation>la commune est déjà plus loin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>the declaration has no kind of commitment for it</source>
        <translation>la déclaration n’a pas de type d’engagement pour cela</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>row %1 says otherwise: %2</source>
        <translation>la ligne %1 dit autre chose&#x202f;: %2</translation>
    </message>
    <message>
        <source>changed in Solidair on %1, after the list</source>
        <translation>modifié dans Solidair le %1, après la liste</translation>
    </message>
    <message>
        <source>list %1, row %2</source>
        <translation>liste %1, ligne %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a formula failed there: %1</source>
        <translation>une formule y a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>no municipality is filled in</source>
        <translation>aucune commune n’est indiquée</translation>
    </message>
    <message>
        <source>there is no such declaration of commitment</source>
        <translation>il n’y a pas de telle déclaration d’engagement</translation>
    </message>
    <message>
        <source>a date without a stage</source>
        <translation>une date sans étape</translation>
    </message>
    <message>
        <source>which stage this word means is not said</source>
        <translation>l’étape que ce mot désigne n’est pas indiquée</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>n’est ni oui ni non</translation>
    </message>
    <message>
        <source>is none of the choices</source>
        <translation>n’est aucun des choix</translation>
    </message>
    <message>
        <source>(from list %1, row %2)</source>
        <translation>(de la liste %1, ligne %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no contact is filled in beside it</source>
        <translation>aucun contact n’est rempli à côté</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>not taken</source>
        <translation>ne pas reprendre</translation>
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
        <source>Postal code, only to check</source>
        <translation>Code postal, pour contrôle</translation>
    </message>
    <message>
        <source>Province, only to check</source>
        <translation>Province, pour contrôle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Date of the stage “%1”</source>
        <translation>Date de l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Stage, date</source>
        <translation>Étape, date</translation>
    </message>
    <message>
        <source>Declaration of commitment</source>
        <translation>Déclaration d’engagement</translation>
    </message>
    <message>
        <source>Stage, asked by</source>
        <translation>Étape, demandé par</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitment: %1 (%2)</source>
        <translation>Engagement&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Contact, name</source>
        <translation>Contact, nom</translation>
    </message>
    <message>
        <source>Contact, first name</source>
        <translation>Contact, prénom</translation>
    </message>
    <message>
        <source>Contact, role</source>
        <translation>Contact, fonction</translation>
    </message>
    <message>
        <source>Contact, e-mail</source>
        <translation>Contact, e-mail</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>Contact, téléphone</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Next step, who</source>
        <translation>Prochaine action, qui</translation>
    </message>
    <message>
        <source>Next step, by when</source>
        <translation>Prochaine action, pour quand</translation>
    </message>
    <message>
        <source>Note in the timeline</source>
        <translation>Note dans la chronologie</translation>
    </message>
    <message>
        <source>new field…</source>
        <translation>nouveau champ…</translation>
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
        <translation>Rien ne s’y trouve. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>A row refers to one that is not there: %1.</source>
        <translation>Une ligne renvoie à une ligne qui n’existe pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>table %1, row %2, refers to table %3</source>
        <translation>table %1, ligne %2, renvoie à la table %3</translation>
    </message>
    <message>
        <source>A row holds a value that has no place in it (“%1”).</source>
        <translation>Une ligne contient ce qu’elle ne peut pas contenir («&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>The file is damaged (SQLite: “%1”).</source>
        <translation>Le fichier est endommagé (SQLite&#x202f;: «&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>And more of the kind.</source>
        <translation>Et d’autres du même genre.</translation>
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
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message>
        <source>“%1” is recorded already. Fill in another commitment.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà enregistré. Indiquez un autre engagement.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>“%1” (%2) is recorded already.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» (%2) est déjà enregistrée.</translation>
    </message>
    <message>
        <source>There is no such declaration of commitment.</source>
        <translation>Cette déclaration d’engagement n’existe pas.</translation>
    </message>
    <message>
        <source>That declaration of commitment is in force only since %1.</source>
        <translation>Cette déclaration d’engagement n’est en vigueur que depuis le %1.</translation>
    </message>
    <message>
        <source>The steps of %1 would no longer hold: %2</source>
        <translation>Les étapes ne seraient plus valables (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>That step is no longer there.</source>
        <translation>Cette étape n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n more needed</source>
        <translation>
            <numerusform>%1 sur %2, il en manque encore un</numerusform>
            <numerusform>%1 sur %2, il en manque encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What else is recorded was not changed.</source>
        <translation>Le reste de ce qui est enregistré n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What you want to change is no longer there. Nothing was changed.</source>
        <translation>Ce que vous voulez modifier n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was changed since by somebody or something else. Nothing was changed; look at how it stands now.</source>
        <translation>Ceci a été modifié entre-temps par quelqu’un ou quelque chose d’autre. Rien n’a été modifié&#x202f;; voyez où cela en est.</translation>
    </message>
    <message>
        <source>A text is too long: %L1 characters fit there at most. Nothing was changed. Shorten it.</source>
        <translation>Un texte est trop long&#x202f;: %L1 caractères au plus y trouvent place. Rien n’a été modifié. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A number is too large: it may be %L1 at most. Nothing was changed.</source>
        <translation>Un nombre est trop grand&#x202f;: il peut être de %L1 au plus. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>In the whole window</source>
        <translation>Dans toute la fenêtre</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>In the list of municipalities</source>
        <translation>Dans la liste des communes</translation>
    </message>
    <message>
        <source>With Persons</source>
        <translation>Dans Personnes</translation>
    </message>
    <message>
        <source>In the dossier</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>With Letters</source>
        <translation>Dans Lettres</translation>
    </message>
    <message>
        <source>On a page that one comes back from</source>
        <translation>Sur une page dont on revient</translation>
    </message>
    <message>
        <source>When a list is taken in</source>
        <translation>Quand une liste est importée</translation>
    </message>
    <message>
        <source>With double persons</source>
        <translation>Dans Personnes en double</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Beside the campaign file stands “%1”, which is not of the file as it is now: the file was replaced, or another program put it there. It was not read.</source>
        <translation>À côté du fichier de campagne se trouve «&#x202f;%1&#x202f;», qui n’est pas du fichier tel qu’il est maintenant&#x202f;: le fichier a été remplacé, ou un autre programme l’a mis là. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Beside the campaign file stood “%1”, which is not of the file as it is now: the file was replaced, or another program put it there. It was not used and is kept as “%2”. Look whether what was recorded last is there; if not, the backups may have it.</source>
        <translation>À côté du fichier de campagne se trouvait «&#x202f;%1&#x202f;», qui n’est pas du fichier tel qu’il est maintenant&#x202f;: le fichier a été remplacé, ou un autre programme l’a mis là. Il n’a pas été utilisé et est gardé sous le nom «&#x202f;%2&#x202f;». Regardez si ce qui a été enregistré en dernier s’y trouve&#x202f;; sinon, les copies de sauvegarde l’ont peut-être.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened without a copy of it: it is of an older version, or an interrupted program left something beside it. Nothing was changed. Make room in the folder for temporary files.</source>
        <translation>Le fichier %1 ne peut pas être ouvert sans une copie&#x202f;: il est d’une version plus ancienne, ou un programme interrompu a laissé quelque chose à côté. Rien n’a été modifié. Faites de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Beside the campaign file stands “%1”, which is not of the file as it is now and cannot be given another name. The campaign file itself was not changed. Move “%1” to another folder and try again.</source>
        <translation>À côté du fichier de campagne se trouve «&#x202f;%1&#x202f;», qui n’est pas du fichier tel qu’il est maintenant et ne peut pas recevoir un autre nom. Le fichier de campagne lui-même n’a pas été modifié. Déplacez «&#x202f;%1&#x202f;» vers un autre dossier et réessayez.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The letter to %1 was not made: %2 is not known. Fill it in and make the letter again.</source>
        <translation>La lettre n’a pas été établie (%1)&#x202f;: il manque %2. Complétez et refaites la lettre.</translation>
    </message>
    <message>
        <source>The letter to %1 was not made: no declaration of commitment was in force on %2. Give it another date.</source>
        <translation>La lettre n’a pas été établie (%1)&#x202f;: aucune déclaration d’engagement n’était en vigueur à cette date (%2). Donnez-lui une autre date.</translation>
    </message>
    <message>
        <source>The letter to %1 was not made, as these are not known: %2. Fill them in and make the letter again.</source>
        <translation>La lettre n’a pas été établie (%1)&#x202f;: il manque %2. Complétez et refaites la lettre.</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>The letters were stopped. None was kept.</source>
        <translation>La création des lettres a été arrêtée. Aucune n’a été conservée.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>the salutation</source>
        <translation>la formule d’appel</translation>
    </message>
    <message>
        <source>the title of city or municipality</source>
        <translation>le titre «&#x202f;Ville&#x202f;» ou «&#x202f;Commune&#x202f;»</translation>
    </message>
    <message>
        <source>the word for city or municipality</source>
        <translation>le mot «&#x202f;ville&#x202f;» ou «&#x202f;commune&#x202f;»</translation>
    </message>
    <message>
        <source>the name of the municipality</source>
        <translation>le nom de la commune</translation>
    </message>
    <message>
        <source>the full name of the municipality</source>
        <translation>le nom complet de la commune</translation>
    </message>
    <message>
        <source>the activities of the charter</source>
        <translation>les activités de la déclaration d’engagement</translation>
    </message>
    <message>
        <source>how many activities the charter asks</source>
        <translation>le nombre d’activités que la déclaration d’engagement demande</translation>
    </message>
    <message>
        <source>the municipalities that have joined</source>
        <translation>les communes qui ont adhéré</translation>
    </message>
    <message>
        <source>the only municipality that has joined</source>
        <translation>la seule commune qui a adhéré</translation>
    </message>
    <message>
        <source>the several municipalities that have joined</source>
        <translation>les communes qui ont adhéré, plus d’une</translation>
    </message>
    <message>
        <source>the date of the letter</source>
        <translation>la date de la lettre</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>the name of the sender</source>
        <translation>le nom de l’expéditeur</translation>
    </message>
    <message>
        <source>the function of the sender</source>
        <translation>la fonction de l’expéditeur</translation>
    </message>
    <message>
        <source>the organisation of the sender</source>
        <translation>l’organisation de l’expéditeur</translation>
    </message>
    <message>
        <source>the e-mail address of the sender</source>
        <translation>l’adresse e-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>the telephone number of the sender</source>
        <translation>le numéro de téléphone de l’expéditeur</translation>
    </message>
    <message>
        <source>the website of the sender</source>
        <translation>le site web de l’expéditeur</translation>
    </message>
    <message>
        <source>the municipality as it is named within a sentence</source>
        <translation>la commune telle qu’elle est nommée dans une phrase</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>of the addressee: %1</source>
        <translation>du destinataire&#x202f;: %1</translation>
    </message>
    <message>
        <source>an own field that is there no more</source>
        <translation>un champ propre qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>Line %1 of the template cannot be used: %2. The template was left as it is.</source>
        <translation>La ligne %1 du modèle n’est pas utilisable&#x202f;: %2. Le modèle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>[if …] without [end]</source>
        <translation>[if …] sans [end]</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>il n’a pas de texte</translation>
    </message>
    <message>
        <source>the first lines must give key, language, name and subject</source>
        <translation>les premières lignes doivent donner key, language, name et subject</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris</translation>
    </message>
    <message>
        <source>there is no merge field “%1”</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2. Nothing was made.</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;», mais bien&#x202f;: %2. Rien n’a été établi.</translation>
    </message>
    <message>
        <source>“%1” has no second one that ends what it begins</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas refermé par un second</translation>
    </message>
    <message>
        <source>“%1” is no address of the web or of e-mail</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse du web ni d’e-mail</translation>
    </message>
    <message>
        <source>the image “%1” is no PNG or JPEG of at most 2 MiB with a size in millimetres</source>
        <translation>l’image «&#x202f;%1&#x202f;» n’est pas un PNG ou un JPEG d’au plus 2&#xa0;Mio avec une taille en millimètres</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>an unknown computer</source>
        <translation>un ordinateur inconnu</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>The file is open with %1 on %2, since %3.</source>
        <translation>Le fichier est ouvert chez %1 sur %2, depuis le %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first.</source>
        <translation>Rien n’a été modifié. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there first; take it over only when you are sure that nobody works in it on that computer.</source>
        <translation>Rien n’a été modifié. Fermez-le d’abord là-bas&#x202f;; ne le reprenez que si vous êtes certain que personne n’y travaille sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder of the file may not be changed, so the file cannot be opened to write. Nothing was changed. Copy the file to a folder of your own.</source>
        <translation>Le dossier du fichier ne peut pas être modifié&#x202f;; le fichier ne peut donc pas être ouvert en écriture. Rien n’a été modifié. Copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Nothing was changed. The program that opened it does not hold it any more, it seems: it may have been ended without closing the file. Take it over when you are sure.</source>
        <translation>Rien n’a été modifié. Le programme qui l’a ouvert ne semble plus le tenir&#x202f;: il a peut-être été arrêté sans fermer le fichier. Reprenez-le si vous êtes sûr.</translation>
    </message>
    <message>
        <source>Beside the campaign file stands “%1”, which is no lock of Solidair, so that the file cannot be opened to write. Nothing was changed. Move “%1” to another folder and try again.</source>
        <translation>À côté du fichier de campagne se trouve «&#x202f;%1&#x202f;», qui n’est pas un verrou de Solidair, de sorte que le fichier ne peut pas être ouvert en écriture. Rien n’a été modifié. Déplacez «&#x202f;%1&#x202f;» vers un autre dossier et réessayez.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no display for the window. These work without:</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. Ces commandes s’en passent&#x202f;:</translation>
    </message>
    <message>
        <source>“%1” holds bytes that are no text (UTF-8), so another file or word would be meant. Nothing was changed. Give the file another name, or type the word anew.</source>
        <translation>«&#x202f;%1&#x202f;» contient des signes qui ne sont pas du texte (UTF-8), si bien qu’un autre fichier ou un autre mot serait visé. Rien n’a été modifié. Donnez un autre nom au fichier, ou retapez le mot.</translation>
    </message>
</context>
<context>
    <name>MakeLetters</name>
    <message>
        <source>The folder %1 could not be made. No letter was written; choose another folder.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Aucune lettre n’a été écrite&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No letter was made; nothing was changed.</source>
        <translation>Aucune lettre n’a été établie&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: this letter of %2 is recorded already.</source>
        <translation>%1&#x202f;: cette lettre du %2 est déjà enregistrée.</translation>
    </message>
    <message>
        <source>The register does not know who of these carries the title of city: %1. The letter says “municipality”. Choose the title in the window, among the details of the municipality, and make the letter again where that is wrong.</source>
        <translation>Le registre ne sait pas si c’est une ville&#x202f;: %1. La lettre dit «&#x202f;commune&#x202f;». Si ce n’est pas exact, choisissez le titre dans la fenêtre, parmi les données de la commune, et refaites la lettre.</translation>
    </message>
    <message>
        <source>The letters were printed, but recording them as sent in the campaign failed.</source>
        <translation>Les lettres ont été imprimées, mais leur enregistrement comme envoyées dans la campagne a échoué.</translation>
    </message>
    <message>
        <source>The letters were saved in %1, but recording them as sent in the campaign failed.</source>
        <translation>Les lettres se trouvent dans %1, mais leur enregistrement comme envoyées dans la campagne a échoué.</translation>
    </message>
    <message>
        <source>Too long for its place in the letter, even set small: %1. The end is missing there. Shorten it and make the letters again.</source>
        <translation>Trop long pour sa place dans la lettre, même en petits caractères&#x202f;: %1. La fin y manque. Raccourcissez-le et refaites les lettres.</translation>
    </message>
</context>
<context>
    <name>MakeReport</name>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Il n’y a pas de rapport «&#x202f;%1&#x202f;», mais bien&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A report is written to a .pdf, .html, .xlsx, .csv or .txt file.</source>
        <translation>Un rapport s’écrit dans un fichier .pdf, .html, .xlsx, .csv ou .txt.</translation>
    </message>
    <message>
        <source>Nobody was a member on %1: there is no sheet to make. Name the municipality that it should be of.</source>
        <translation>Il n’y avait aucun membre au %1&#x202f;: pas de fiche à établir. Nommez la commune dont vous voulez une fiche.</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>These are one and the same already. Nothing was changed.</source>
        <translation>C’est déjà un seul et même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a telephone number. Nothing was changed.</source>
        <translation>Une personne a besoin d’un nom, d’une adresse e-mail ou d’un numéro de téléphone. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Lettre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Fictive</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” goes</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» reste, «&#x202f;%3&#x202f;» disparaît</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The file could not be brought to the form of this version of Solidair. Nothing was changed. Keep the file as it is, and check it.</source>
        <translation>Le fichier n’a pas pu être converti à la forme de cette version de Solidair. Rien n’a été modifié. Gardez le fichier tel quel et vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>MunicipalityMatch</name>
    <message>
        <source>Does “%1” mean %2?</source>
        <translation>«&#x202f;%1&#x202f;» désigne-t-il %2&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” can mean more than one municipality: %2.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs communes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not belong with postal code %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond pas au code postal %2.</translation>
    </message>
    <message>
        <source>“%1” does not lie in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne se trouve pas dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign.</source>
        <translation>Il n’y a pas de commune «&#x202f;%1&#x202f;» dans cette campagne.</translation>
    </message>
    <message>
        <source>“%1” does not belong with NIS code %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond pas au code INS %2.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file %1 could not be written: the folder is missing or forbidden, it is no ordinary file, or the disk is full. Nothing was changed. Choose another place or make room, and try again.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#x202f;: le dossier manque ou est interdit, ce n’est pas un fichier ordinaire, ou le disque est plein. Rien n’a été modifié. Choisissez un autre endroit ou libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>There is a file at %1 already. It was left alone; choose another name.</source>
        <translation>Il existe déjà un fichier %1. Il n’a pas été touché&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The first %1 files were written before this happened: %2</source>
        <translation>Les %1 premiers fichiers ont été écrits avant que ceci n’arrive&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is there, and whole; but the disk does not confirm that it stays there when the power fails now. Check the disk, and keep a copy elsewhere.</source>
        <translation>%1 est là, et complet&#x202f;; mais le disque ne confirme pas qu’il y reste si le courant est coupé maintenant. Vérifiez le disque, et gardez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The name %1 holds bytes that are no text (UTF-8), so another file would be meant. Nothing was changed. Give the file or folder another name, and type that.</source>
        <translation>Le nom %1 contient des signes qui ne sont pas du texte (UTF-8), si bien qu’un autre fichier serait visé. Rien n’a été modifié. Donnez un autre nom au fichier ou au dossier, et tapez celui-là.</translation>
    </message>
    <message>
        <source>The name %1 is longer than the disk allows. Nothing was changed. Choose a shorter name, or a folder less deep.</source>
        <translation>Le nom %1 est plus long que ce que le disque permet. Rien n’a été modifié. Choisissez un nom plus court, ou un dossier moins profond.</translation>
    </message>
    <message>
        <source>%1 is a campaign file, or belongs to one. It was left as it was. Choose another name.</source>
        <translation>%1 est un fichier de campagne, ou fait partie d’un tel fichier. Il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>“%1” can not stand in this field.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas dans ce champ.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>&amp;Municipalities</source>
        <translation>&amp;Communes</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Double persons</source>
        <translation>Personnes en double</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Fusions</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>What you typed cannot be kept in the file.</source>
        <translation>Ce que vous avez tapé ne peut pas être conservé dans le fichier.</translation>
    </message>
    <message>
        <source>It goes with this window: %1

The reason: %2</source>
        <translation>Cela disparaît avec cette fenêtre&#x202f;: %1

La raison&#x202f;: %2</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>yes, made up</source>
        <translation>oui, fictive</translation>
    </message>
</context>
<context>
    <name>PostalCode</name>
    <message>
        <source>This is no postal code. Type four digits, such as 9160.</source>
        <translation>Ce n’est pas un code postal. Tapez quatre chiffres, comme 9160.</translation>
    </message>
    <message>
        <source>“%1” is no postal code: that is four digits, from 1000 to 9999. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code postal&#x202f;: il se compose de quatre chiffres, de 1000 à 9999. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>The pages are being printed.</source>
        <translation>Les pages sont en cours d’impression.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was printed. Save a PDF now and print it on another computer, or add a printer in the settings of this computer and print again.</source>
        <translation>Rien n’a été imprimé. Enregistrez maintenant un PDF et imprimez-le sur un autre ordinateur, ou ajoutez une imprimante dans les paramètres de cet ordinateur et imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>Enregistrer un PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>The printer %1 did not take the pages. Nothing in the campaign was changed. See whether it is on and has paper, and print again, or make a PDF.</source>
        <translation>L’imprimante %1 n’a pas accepté les pages. Rien n’a été modifié dans la campagne. Vérifiez qu’elle est allumée et qu’elle a du papier, puis imprimez à nouveau, ou faites un PDF.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 already exists. Nothing was changed. Choose another name.</source>
        <translation>Le fichier %1 existe déjà. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that its folder is there, has room and may be changed by you.</source>
        <translation>Le fichier %1 ne peut pas être créé. Vérifiez que son dossier existe, qu’il a de la place et que vous avez le droit de le modifier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Check that you may change the folder above it.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez que vous avez le droit de modifier le dossier qui le contient.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
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
        <translation>Cette campagne ne compte aucune commune ce jour-là, donc aucune dans la province «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not one of the provinces of this campaign. Choose one of these: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une province de cette campagne. Choisissez-en une&#x202f;: %2.</translation>
    </message>
    <message>
        <source>More than one province of this campaign can be meant by “%1”. Choose one of these: %2.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs provinces de cette campagne. Choisissez-en une&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>joined already (%1)</source>
        <translation>a déjà adhéré (%1)</translation>
    </message>
    <message>
        <source>joined already</source>
        <translation>a déjà adhéré</translation>
    </message>
    <message>
        <source>asked already on %1</source>
        <translation>demande déjà faite (%1)</translation>
    </message>
    <message>
        <source>asked already</source>
        <translation>demande déjà faite</translation>
    </message>
    <message>
        <source>in discussion since %1</source>
        <translation>déjà en discussion (%1)</translation>
    </message>
    <message>
        <source>in discussion already</source>
        <translation>déjà en discussion</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no contact: to the college</source>
        <translation>pas de personne de contact&#x202f;: au collège</translation>
    </message>
    <message>
        <source>does not exist on the date of the letter</source>
        <translation>n’existe pas à la date de la lettre</translation>
    </message>
    <message>
        <source>asked for no letters</source>
        <translation>ne souhaite pas de courrier</translation>
    </message>
    <message>
        <source>no street: %1</source>
        <translation>pas de rue&#x202f;: %1</translation>
    </message>
    <message>
        <source>no contact, no street</source>
        <translation>ni personne de contact ni rue</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Ne peut pas être envoyée</translation>
    </message>
    <message>
        <source>Better not sent</source>
        <translation>À ne pas envoyer de préférence</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Avec une remarque</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>RecordLettersCommand</name>
    <message>
        <source>%1: %2 No letter was recorded.</source>
        <translation>%1&#x202f;: %2 Aucune lettre n’a été enregistrée.</translation>
    </message>
    <message>
        <source>The letter&apos;s date (%1) lies in the future, so it cannot be recorded as sent. Nothing was changed.</source>
        <translation>La date de la lettre (%1) est dans le futur&#x202f;; elle ne peut donc pas être enregistrée comme envoyée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RecordStepsCommand</name>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1&#x202f;: %2 Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>“%1” can mean more than one municipality: %2. Give the NIS code.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs communes&#x202f;: %2. Indiquez le code INS.</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign.</source>
        <translation>Il n’y a pas de commune «&#x202f;%1&#x202f;» dans cette campagne.</translation>
    </message>
    <message>
        <source>There is no municipality “%1” in this campaign. Did you mean: %2?</source>
        <translation>Il n’y a pas de commune «&#x202f;%1&#x202f;» dans cette campagne. Pensiez-vous à %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has existed only since %2. Before that day there were: %3.</source>
        <translation>%1 n’existe que depuis le %2. Avant ce jour, il y avait&#x202f;: %3.</translation>
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
        <translation>filtre&#x202f;: toutes les étapes</translation>
    </message>
    <message>
        <source>filter: %1, all stages</source>
        <translation>filtre&#x202f;: %1, toutes les étapes</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register</source>
        <translation>Source&#x202f;: registre de la campagne</translation>
    </message>
    <message>
        <source>Source: the campaign&apos;s register; inhabitants on %1: Statbel (Directorate-general Statistics – Statistics Belgium), open data, adapted</source>
        <translation>Source&#x202f;: registre de la campagne&#x202f;; habitants au %1&#x202f;: Statbel (Direction générale Statistique – Statistics Belgium), open data, adapté</translation>
    </message>
    <message>
        <source>The day of this report is still to come: it shows what is known now.</source>
        <translation>Le jour de ce rapport est encore à venir&#x202f;: il montre ce qui est connu à présent.</translation>
    </message>
    <message>
        <source>Sample data. Who is a member comes from the documents of the campaign; the other stages, dates, reasons and all persons are invented.</source>
        <translation>Données d’exemple. La liste des membres provient des documents de la campagne&#x202f;; les autres étapes, dates et motifs ainsi que toutes les personnes sont fictifs.</translation>
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
        <translation>Texte</translation>
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
        <translation>Prochaine action</translation>
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
        <source>Total</source>
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
        <translation>Motif et prochaine action</translation>
    </message>
    <message>
        <source>%1, asks %2</source>
        <translation>%1 (%2 requis)</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>The threshold belongs to the declaration: %1. A member below the threshold remains a member; this list is there to follow it up.</source>
        <translation>Le seuil dépend de la déclaration d’engagement&#x202f;: %1. Un membre sous le seuil reste membre&#x202f;; cette liste sert au suivi.</translation>
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
        <translation>Jours sans contact</translation>
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
    <message>
        <source>Sheets of the members on %1</source>
        <translation>Fiches des membres au %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>public page</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>personne fictive</translation>
    </message>
    <message>
        <source>may not be published</source>
        <translation>ne peut être publié</translation>
    </message>
    <message>
        <source>not by post</source>
        <translation>pas par courrier</translation>
    </message>
    <message>
        <source>not by e-mail</source>
        <translation>pas par e-mail</translation>
    </message>
    <message>
        <source>not by phone</source>
        <translation>pas par téléphone</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>the college of mayor and aldermen</source>
        <translation>collège des bourgmestre et échevins</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody yet; a letter goes to %1.</source>
        <translation>Personne pour l’instant&#x202f;; une lettre s’adresse au %1.</translation>
    </message>
    <message>
        <source>on %1, out of %2</source>
        <translation>née le %1 de la réunion de %2</translation>
    </message>
    <message>
        <source>since %1 a part of %2</source>
        <translation>fait partie de %2 depuis le %1</translation>
    </message>
    <message>
        <source>No neighbour has joined yet.</source>
        <translation>Aucune commune voisine n’a encore adhéré.</translation>
    </message>
    <message>
        <source>Neighbours and merger</source>
        <translation>Communes voisines et fusion</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Communes voisines</translation>
    </message>
    <message>
        <source>NIS %1</source>
        <translation>INS&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 inhabitants on %2</source>
        <translation>%1 habitants au %2</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>coordinator %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>existed until %1</source>
        <translation>a existé jusqu’au %1</translation>
    </message>
    <message>
        <source>City of %1</source>
        <extracomment>In French %1 has its preposition: &quot;de Gand&quot;, &quot;d’Alost&quot;.</extracomment>
        <translation>Ville %1</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Commune %1</translation>
    </message>
    <message>
        <source>personal data: for internal use only</source>
        <translation>données personnelles&#x202f;: usage interne uniquement</translation>
    </message>
    <message>
        <source>decided at the merger</source>
        <translation>décidé lors de la fusion</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Type d’engagement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>mis en avant</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>the same as above, counts once</source>
        <translation>identique au précédent, compte une fois</translation>
    </message>
    <message>
        <source>No commitments yet.</source>
        <translation>Pas encore d’engagements.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines actions</translation>
    </message>
    <message>
        <source>No next step yet.</source>
        <translation>Pas encore de prochaine action.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Does not want to stand on the public list of members.</source>
        <translation>Ne souhaite pas figurer sur la liste publique des membres.</translation>
    </message>
    <message>
        <source>No publication yet.</source>
        <translation>Pas encore de mention.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1; %n older one(s) stand(s) in the dossier.</source>
        <translation>
            <numerusform>Les %1 plus récents&#x202f;; %n plus ancien figure dans le dossier.</numerusform>
            <numerusform>Les %1 plus récents&#x202f;; %n plus anciens figurent dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#x202f;: </translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n member(s), not in the sum above.</source>
        <translation>
            <numerusform>Parmi elles, %n membre&#x202f;: il manque dans la somme ci-dessus.</numerusform>
            <numerusform>Parmi elles, %n membres&#x202f;: ils manquent dans la somme ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened after the day of this sheet is left out; the coordinator is the one of now.</source>
        <translation>Ce qui s’est passé après le jour de cette fiche n’y figure pas&#x202f;; le responsable est celui d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Next steps, contacts and who is in touch are those of the day of this report; coordinators are those of now.</source>
        <translation>Les prochaines actions, les contacts et les personnes de contact sont ceux du jour de ce rapport&#x202f;; les responsables sont ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Overviews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Of one municipality</source>
        <translation>D’une seule commune</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>It is no longer in the file.</source>
        <translation>Ce n’est plus dans le fichier.</translation>
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
        <translation>adresse partagée</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The file is damaged: a row of the table “%1” holds a value that has no place in it (%2). Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Le fichier est endommagé&#x202f;: une ligne de la table «&#x202f;%1&#x202f;» contient ce qu’elle ne peut pas contenir (%2). Rien n’a été modifié. Restaurez la copie de sauvegarde la plus récente dans un nouveau fichier et continuez avec celui-ci.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file is damaged: the table “%1” holds more rows than a campaign can have. Nothing was changed. Restore the newest backup to a new file and go on with that.</source>
        <translation>Le fichier est endommagé&#x202f;: la table «&#x202f;%1&#x202f;» contient plus de lignes qu’une campagne ne peut en avoir. Rien n’a été modifié. Restaurez la sauvegarde la plus récente dans un nouveau fichier et continuez avec celui-ci.</translation>
    </message>
</context>
<context>
    <name>SaveList</name>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)</source>
        <translation>Classeurs (*.xlsx);;Texte pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>The list is being written.</source>
        <translation>La liste est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>La liste a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>SheetBuilder</name>
    <message numerus="yes">
        <source>%n hidden row(s) were read too.</source>
        <translation>
            <numerusform>%n ligne masquée a été lue aussi.</numerusform>
            <numerusform>%n lignes masquées ont été lues aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden columns were read too: %1.</source>
        <translation>Les colonnes masquées ont été lues aussi&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cells are merged in %n place(s); what stands there counts for the first of them alone.</source>
        <translation>
            <numerusform>À %n endroit, des cellules sont fusionnées&#x202f;; ce qui s’y trouve ne vaut que pour la première.</numerusform>
            <numerusform>À %n endroits, des cellules sont fusionnées&#x202f;; ce qui s’y trouve ne vaut que pour la première.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file and were read as empty. Open it in Excel or LibreOffice and save it to have them.</source>
        <translation>
            <numerusform>%n formule n’a pas de résultat dans le fichier et a été lue comme vide. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le pour avoir le résultat.</numerusform>
            <numerusform>%n formules n’ont pas de résultat dans le fichier et ont été lues comme vides. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le pour avoir les résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of formulas the results were read that they had when the file was saved.</source>
        <translation>Des formules, on a lu les résultats qu’elles avaient quand le fichier a été enregistré.</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message numerus="yes">
        <source>%n blank row(s) were left out: %1.</source>
        <translation>
            <numerusform>%n ligne vide a été laissée de côté&#x202f;: %1.</numerusform>
            <numerusform>%n lignes vides ont été laissées de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with totals were left out: %1.</source>
        <translation>
            <numerusform>%n ligne de totaux a été laissée de côté&#x202f;: %1.</numerusform>
            <numerusform>%n lignes de totaux ont été laissées de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the head were left out: %1.</source>
        <translation>
            <numerusform>%n ligne qui répète les en-têtes a été laissée de côté&#x202f;: %1.</numerusform>
            <numerusform>%n lignes qui répètent les en-têtes ont été laissées de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SheetValues</name>
    <message>
        <source>write the month or the year, such as 11/2023 or 2023</source>
        <translation>écrivez le mois ou l’année, comme 11/2023 ou 2023</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>is no date; write it as 22/11/2026, 11/2026 or 2026</source>
        <translation>n’est pas une date&#x202f;; écrivez-la comme 22/11/2026, 11/2026 ou 2026</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ShippedFile</name>
    <message>
        <source>Solidair is not installed completely. Install it again; your campaign files are safe.</source>
        <translation>Solidair n’est pas installé complètement. Réinstallez-le&#x202f;; vos fichiers de campagne sont en sécurité.</translation>
    </message>
</context>
<context>
    <name>ShortProvince</name>
    <message>
        <source>Antw.</source>
        <translation>Anvers</translation>
    </message>
    <message>
        <source>Brus.</source>
        <translation>Brux.</translation>
    </message>
    <message>
        <source>Hain.</source>
        <translation>Hain.</translation>
    </message>
    <message>
        <source>Limb.</source>
        <translation>Limb.</translation>
    </message>
    <message>
        <source>Liège</source>
        <translation>Liège</translation>
    </message>
    <message>
        <source>Lux.</source>
        <translation>Lux.</translation>
    </message>
    <message>
        <source>Namur</source>
        <translation>Namur</translation>
    </message>
    <message>
        <source>E. Fl.</source>
        <translation>Fl.-Or.</translation>
    </message>
    <message>
        <source>Fl. Br.</source>
        <translation>Br. fl.</translation>
    </message>
    <message>
        <source>W. Br.</source>
        <translation>Br. w.</translation>
    </message>
    <message>
        <source>W. Fl.</source>
        <translation>Fl.-Occ.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The macros in the file were neither read nor run.</source>
        <translation>Les macros du fichier n’ont été ni lues ni exécutées.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Open it in the program that it comes from, save it again and try again.</source>
        <translation>Il n’y a rien dans le fichier. Ouvrez-le dans le programme dont il provient, enregistrez-le à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Copy the list alone, without pictures, to a new workbook and save it as .xlsx.</source>
        <translation>Le fichier dépasse 20 Mo et n’a pas été lu. Copiez la liste seule, sans images, dans un nouveau classeur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>Unpacked, the file is too large; nothing was taken from it. Copy the list alone to a new workbook and save it as .xlsx.</source>
        <translation>Une fois décompressé, le fichier est trop grand&#x202f;; rien n’en a été repris. Copiez la liste seule dans un nouveau classeur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied completely. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Le fichier est endommagé ou n’a pas été copié entièrement. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Open it in Excel or LibreOffice, save it without a password as .xlsx and try again.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le sans mot de passe en .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>The file has declarations in it that no spreadsheet program writes, and was not read. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Le fichier contient des déclarations qu’aucun tableur n’écrit et n’a pas été lu. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>The file is a workbook of a kind that Solidair does not read, such as .xls or .xlsb. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Le fichier est un classeur d’un type que Solidair ne lit pas, comme .xls ou .xlsb. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>The file is no list that Solidair reads (.xlsx, .ods, .csv, .tsv or .txt), whatever its name says. Open it in the program that it comes from, save or copy the list as .xlsx and try again.</source>
        <translation>Le fichier n’est pas une liste que Solidair lit (.xlsx, .ods, .csv, .tsv ou .txt), quoi qu’en dise son nom. Ouvrez-le dans le programme dont il provient, enregistrez ou copiez la liste en .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>Links to other files were not followed.</source>
        <translation>Les liaisons vers d’autres fichiers n’ont pas été suivies.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is closed nowhere, and was read as a sign of the text. Look at the rows from there.</source>
        <translation>Un guillemet à la ligne %1 n’est fermé nulle part et a été lu comme un signe du texte. Vérifiez les lignes à partir de là.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>La feuille «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the list was stopped. Nothing was taken from it.</source>
        <translation>La lecture de la liste a été arrêtée. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file with the list in it.</source>
        <translation>%1 est un dossier. Choisissez le fichier avec la liste dans ce dossier.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: it is not there, or you may not open it. Close it in other programs, or copy it to a folder of your own, and try again.</source>
        <translation>Le fichier %1 n’a pas pu être lu&#x202f;: il n’existe pas, ou vous ne pouvez pas l’ouvrir. Fermez-le dans les autres programmes ou copiez-le dans un dossier à vous, et réessayez.</translation>
    </message>
    <message>
        <source>%1 has something below row %2, the last that Solidair reads. Delete what does not belong to the list, or divide it over two files, and try again.</source>
        <translation>%1 contient quelque chose sous la ligne %2, la dernière que Solidair lit. Supprimez ce qui n’appartient pas à la liste ou répartissez-la sur deux fichiers, et réessayez.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Delete what does not belong to the list, and try again.</source>
        <translation>%1 a plus de %2 colonnes. Supprimez ce qui n’appartient pas à la liste, et réessayez.</translation>
    </message>
    <message>
        <source>The file has more than %1 filled cells; nothing was taken from it. Copy the list alone to a new workbook, without sheets that do not belong to it, and save it as .xlsx.</source>
        <translation>Le fichier a plus de %1 cellules remplies&#x202f;; rien n’en a été repris. Copiez la liste seule dans un nouveau classeur, sans les feuilles qui n’en font pas partie, et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters in cell %3. Shorten it (in a .csv file a quotation mark may be missing), and try again.</source>
        <translation>%1 a plus de %2 caractères dans la cellule %3. Raccourcissez-la (dans un fichier .csv, il manque peut-être un guillemet), et réessayez.</translation>
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
    <name>StageDialogWords</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Étape (%1)</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>Étape (%1)</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>Demande à %1</translation>
    </message>
    <message>
        <source>%1 is in discussion</source>
        <translation>%1 est en discussion</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 adhère</translation>
    </message>
    <message>
        <source>%1 thinks it over</source>
        <translation>%1 réfléchit</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 ne donne pas suite</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 se retire</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n municipalities</source>
        <translation>
            <numerusform>Enregistrer pour %n commune</numerusform>
            <numerusform>Enregistrer pour %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to asked</source>
        <translation>Passer à «&#x202f;demande faite&#x202f;»</translation>
    </message>
    <message>
        <source>Set in discussion</source>
        <translation>Passer à «&#x202f;en discussion&#x202f;»</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Faire adhérer</translation>
    </message>
    <message>
        <source>Record with %1</source>
        <translation>Enregistrer avec %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en réflexion</translation>
    </message>
    <message>
        <source>Record that it declines</source>
        <translation>Enregistrer qu’elle ne donne pas suite</translation>
    </message>
    <message>
        <source>Record that it leaves</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave in discussion</source>
        <translation>Laisser en discussion</translation>
    </message>
    <message>
        <source>Do not join yet</source>
        <translation>Ne pas encore faire adhérer</translation>
    </message>
    <message>
        <source>It takes its place before “%1” (%2); today the stage stays “%3”.</source>
        <translation>Elle se place avant «&#x202f;%1&#x202f;» (%2)&#x202f;; aujourd’hui, l’étape reste «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>From %1 on it is a member in letters and reports (Ctrl+Z undoes it).</source>
        <translation>À partir de %1, la commune est membre dans les lettres et les rapports (Ctrl+Z annule).</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>A report needs a day, such as 22/11/2026.</source>
        <translation>Un rapport a besoin d’un jour, par exemple 22/11/2026.</translation>
    </message>
    <message>
        <source>A report has room for %1 own fields. Choose those that matter most.</source>
        <translation>Un rapport a de la place pour %1 champs propres. Choisissez les plus importants.</translation>
    </message>
</context>
<context>
    <name>SureMerges</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>champ propre</translation>
    </message>
    <message>
        <source>you chose something there</source>
        <translation>vous y avez déjà choisi quelque chose</translation>
    </message>
    <message>
        <source>not the same: %1</source>
        <translation>pas identique&#x202f;: %1</translation>
    </message>
    <message>
        <source>one of them is in another pair too</source>
        <translation>l’une des deux figure aussi dans une autre paire</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter “%1”</source>
        <translation>Lettre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>texte de %1</translation>
    </message>
    <message>
        <source>New code: NIS %1</source>
        <translation>Nouveau code&#x202f;: INS %1</translation>
    </message>
    <message>
        <source>Merger of %1</source>
        <translation>Fusion (%1)</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Something else is being recorded just now. Nothing was changed; try it again in a moment.</source>
        <translation>Autre chose est en cours d’enregistrement. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>Does not want letters.</source>
        <translation>Ne veut pas de lettres.</translation>
    </message>
    <message>
        <source>Does not want e-mail.</source>
        <translation>Ne veut pas de courriels.</translation>
    </message>
    <message>
        <source>Does not want calls.</source>
        <translation>Ne veut pas d’appels.</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>fictif</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>There is no room to make the workbook. Free some space in the folder for temporary files; nothing was written.</source>
        <translation>Il n’y a pas assez de place pour créer le classeur. Libérez de la place dans le dossier des fichiers temporaires&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>solidair::AboutDialog</name>
    <message>
        <source>About Solidair</source>
        <translation>À propos de Solidair</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Solidair %1</source>
        <translation>Solidair %1</translation>
    </message>
    <message>
        <source>Solidair is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Solidair est un logiciel libre sous la licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Il est construit avec&#x202f;:</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, sous la licence GNU Lesser General Public License, version 3</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, dans le domaine public</translation>
    </message>
    <message>
        <source>tl::expected, under CC0 1.0</source>
        <translation>tl::expected, sous CC0 1.0</translation>
    </message>
    <message>
        <source>the typeface Carlito, under the SIL Open Font License 1.1</source>
        <translation>la police Carlito, sous la licence SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Municipalities, mergers and population:</source>
        <translation>Communes, fusions et population&#x202f;:</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program sends nothing and looks for nothing on the network.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n’envoie rien et ne cherche rien sur le réseau.</translation>
    </message>
    <message>
        <source>libxlsxwriter, under the BSD 2-Clause License</source>
        <translation>libxlsxwriter, sous la licence BSD à deux clauses</translation>
    </message>
    <message>
        <source>Source: Statbel (Directorate-general Statistics - Statistics Belgium), open data; adapted.</source>
        <translation>Source&#x202f;: Statbel (Direction générale Statistique - Statistics Belgium), open data&#x202f;; adapté.</translation>
    </message>
    <message>
        <source>libzip, under the BSD 3-Clause License</source>
        <translation>libzip, sous la licence BSD à trois clauses</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sample campaign</source>
        <translation>Campagne d’exemple</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Where is the campaign kept?</source>
        <translation>Où conserver la campagne&#x202f;?</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>Ouvrir une campagne</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Where is the restored campaign kept?</source>
        <translation>Où conserver la campagne restaurée&#x202f;?</translation>
    </message>
    <message>
        <source>Restored campaign</source>
        <translation>Campagne restaurée</translation>
    </message>
    <message>
        <source>You can look at it meanwhile. Take it over only when that computer is off or its program was ended.</source>
        <translation>En attendant, le fichier peut être consulté. Ne le reprenez que si cet ordinateur est éteint ou si le programme y a été arrêté.</translation>
    </message>
    <message>
        <source>The campaign is being made.</source>
        <translation>La campagne est en cours de création.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>La copie de sauvegarde est vérifiée et copiée.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
</context>
<context>
    <name>solidair::AssistantPage</name>
    <message>
        <source>Back (Alt+Left or Escape)</source>
        <translation>Retour (Alt+Gauche ou Échap)</translation>
    </message>
</context>
<context>
    <name>solidair::BodyDoubles</name>
    <message>
        <source>They are two</source>
        <translation>Ce sont deux</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one (%3). Steps and contacts of the one that goes move along.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont peut-être les mêmes (%3). Les étapes et contacts de celui qui disparaît suivent.</translation>
    </message>
    <message>
        <source>Merge as “%1”</source>
        <translation>Fusionner comme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 et %2 ne font plus qu’un</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Fusionner la seule paire certaine</numerusform>
            <numerusform>Fusionner %n paires certaines d’un coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one name stay: something is to be chosen in them.</source>
        <translation>
            <numerusform>Une paire du même nom reste&#x202f;: il y a quelque chose à y choisir.</numerusform>
            <numerusform>%n paires du même nom restent&#x202f;: il y a quelque chose à y choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z makes two of each again.</source>
        <translation>C’est une seule étape&#x202f;: Ctrl+Z en refait deux à chaque fois.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Fusionner la seule paire certaine&#x202f;?</numerusform>
            <numerusform>Fusionner %n paires certaines d’un coup&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Fusionner une paire</numerusform>
            <numerusform>Fusionner %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>Une paire fusionnée</numerusform>
            <numerusform>%n paires fusionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::CampaignSession</name>
    <message>
        <source>This campaign is open for reading only. Nothing was changed.</source>
        <translation>Cette campagne est ouverte en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is still being checked. Editing opens when it is found in order.</source>
        <translation>Le fichier est encore en cours de vérification. Il pourra être modifié dès qu’il sera jugé en ordre.</translation>
    </message>
</context>
<context>
    <name>solidair::ChipButton</name>
    <message>
        <source>Filter; press to choose values.</source>
        <translation>Filtre&#x202f;; appuyez pour choisir des valeurs.</translation>
    </message>
    <message>
        <source>Filter; press to choose values, Delete clears them.</source>
        <translation>Filtre&#x202f;; appuyez pour choisir des valeurs, Suppr les enlève.</translation>
    </message>
</context>
<context>
    <name>solidair::ColumnHeader</name>
    <message>
        <source>Column %1. Space sorts by it.</source>
        <translation>Colonne %1. La barre d’espace trie par elle.</translation>
    </message>
</context>
<context>
    <name>solidair::CommitmentRow</name>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Title of the commitment</source>
        <translation>Titre de l’engagement</translation>
    </message>
    <message>
        <source>highlighted · %1</source>
        <translation>mis en avant · %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>May be shown to the public</source>
        <translation>Peut être montré au public</translation>
    </message>
    <message>
        <source>Delete this commitment</source>
        <translation>Supprimer cet engagement</translation>
    </message>
    <message>
        <source>Commitment of %1 deleted</source>
        <translation>Engagement supprimé (%1)</translation>
    </message>
    <message>
        <source>%1 (text of %2)</source>
        <translation>%1 (texte de %2)</translation>
    </message>
</context>
<context>
    <name>solidair::CommitmentsSection</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Aucun engagement n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title of the commitment</source>
        <translation>Titre de l’engagement</translation>
    </message>
    <message>
        <source>What does it promise or do?</source>
        <translation>Que promet ou que fait la commune&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more for the text of %1</source>
        <translation>
            <numerusform>encore un pour le texte de %1</numerusform>
            <numerusform>encore %n pour le texte de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ContactDialog</name>
    <message>
        <source>the campaign</source>
        <translation>la campagne</translation>
    </message>
    <message>
        <source>New contact of %1</source>
        <translation>Nouveau contact (%1)</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Contact (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre de la fonction</translation>
    </message>
    <message>
        <source>the administration</source>
        <translation>l’administration communale</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Auprès de</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Gets the letter</source>
        <translation>Reçoit la lettre</translation>
    </message>
    <message>
        <source>For meetings</source>
        <translation>Pour les réunions</translation>
    </message>
    <message>
        <source>For the website</source>
        <translation>Pour le site web</translation>
    </message>
    <message>
        <source>Do not write by post</source>
        <translation>Ne pas écrire par courrier</translation>
    </message>
    <message>
        <source>Do not write by e-mail</source>
        <translation>Ne pas écrire par e-mail</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas téléphoner</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publié</translation>
    </message>
    <message>
        <source>On the grounds of</source>
        <translation>Sur la base de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Supprimer ce contact</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Contact of %1 deleted</source>
        <translation>Contact supprimé (%1)</translation>
    </message>
</context>
<context>
    <name>solidair::ContactWays</name>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>solidair::ContactsSection</name>
    <message>
        <source>To the college of mayor and aldermen</source>
        <translation>Au collège des bourgmestre et échevins</translation>
    </message>
    <message>
        <source>Contact for</source>
        <translation>Contact pour</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Hide former ones</source>
        <translation>Masquer les anciens</translation>
    </message>
    <message>
        <source>Show former ones (%1)</source>
        <translation>Montrer les anciens (%1)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>solidair::DateEdit</name>
    <message>
        <source>A whole day is needed here, such as 14/3/2026.</source>
        <translation>Il faut ici un jour complet, comme 14/3/2026.</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Ce n’est pas une date. Tapez 14/3/2026, 3/2026 ou 2026.</translation>
    </message>
    <message>
        <source>This is not recorded yet.</source>
        <translation>Ceci n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>This is still to come. Give a date until today.</source>
        <translation>Ceci est encore à venir. Donnez une date jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>This could not be recorded.</source>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>solidair::DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Maison communale</translation>
    </message>
    <message>
        <source>City hall</source>
        <translation>Hôtel de ville</translation>
    </message>
</context>
<context>
    <name>solidair::DossierHeader</name>
    <message>
        <source>City of %1</source>
        <translation>Ville&#x202f;: %1</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Commune&#x202f;: %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>texte de %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>NIS&#xa0;%1</source>
        <translation>INS&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>solidair::DossierView</name>
    <message>
        <source>Choose a municipality</source>
        <translation>Choisissez une commune</translation>
    </message>
    <message>
        <source>Its dossier appears here: its stages, commitments, contacts and timeline.</source>
        <translation>Son dossier s’affiche ici&#x202f;: son parcours, ses engagements, ses contacts et sa chronologie.</translation>
    </message>
    <message>
        <source>%1 is not in this list</source>
        <translation>%1 n’est pas dans cette liste</translation>
    </message>
    <message>
        <source>The search or the filters leave it out. Its dossier comes back with it.</source>
        <translation>La recherche ou les filtres l’excluent. Son dossier revient avec elle.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesList</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesModel</name>
    <message>
        <source>Certain: %1</source>
        <translation>Certain&#x202f;: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Peut-être&#x202f;: %1</translation>
    </message>
    <message>
        <source>Two persons after all: %1</source>
        <translation>Bien deux personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>solidair::DoublesPage</name>
    <message>
        <source>Double persons</source>
        <translation>Personnes en double</translation>
    </message>
    <message>
        <source>← → choose left or right · Ctrl+Enter merge · F4 next pair</source>
        <translation>← → choisir gauche ou droite · Ctrl+Entrée fusionner · F4 paire suivante</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>Personne ne figure deux fois</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and telephone numbers of all persons were compared.</source>
        <translation>Les noms, adresses e-mail et numéros de téléphone de toutes les personnes ont été comparés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 et %2 ne font plus qu’une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) among %1 persons</source>
        <translation>
            <numerusform>%n paire parmi %1 personnes</numerusform>
            <numerusform>%n paires parmi %1 personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names, e-mail addresses and telephone numbers of %n person(s) are being compared.</source>
        <translation>
            <numerusform>Le nom, l’adresse et le numéro d’une personne sont comparés.</numerusform>
            <numerusform>Les noms, adresses et numéros de %n personnes sont comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once</source>
        <translation>
            <numerusform>Fusionner la seule paire certaine</numerusform>
            <numerusform>Fusionner %n paires certaines d’un coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s) both say the same, or only one of the two says something.</source>
        <translation>
            <numerusform>Dans une paire, les deux disent la même chose, ou une seule dit quelque chose.</numerusform>
            <numerusform>Dans %n paires, les deux disent la même chose, ou une seule dit quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s) stay:</source>
        <translation>
            <numerusform>Une paire certaine reste&#x202f;:</numerusform>
            <numerusform>%n paires certaines restent&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et une autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: Ctrl+Z makes two of each again.</source>
        <translation>C’est une seule étape&#x202f;: Ctrl+Z en refait deux à chaque fois.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s) at once?</source>
        <translation>
            <numerusform>Fusionner la seule paire certaine&#x202f;?</numerusform>
            <numerusform>Fusionner %n paires certaines d’un coup&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Fusionner une paire</numerusform>
            <numerusform>Fusionner %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged</source>
        <translation>
            <numerusform>Une paire fusionnée</numerusform>
            <numerusform>%n paires fusionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::DoublesPane</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>What the merger does</source>
        <translation>Ce que fait la fusion</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z makes two of it again.</source>
        <translation>Une seule étape&#x202f;: Ctrl+Z en refait deux.</translation>
    </message>
    <message>
        <source>This campaign is open to read: nothing can be changed.</source>
        <translation>Cette campagne est ouverte en lecture&#x202f;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Elles sont deux</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Why the same?</source>
        <translation>Pourquoi la même&#x202f;?</translation>
    </message>
    <message>
        <source>Letters that left</source>
        <translation>Lettres parties</translation>
    </message>
    <message>
        <source>They stay as they were sent, with the name of then.</source>
        <translation>Elles restent comme elles ont été envoyées, avec le nom d’alors.</translation>
    </message>
    <message>
        <source>These were kept as two. “Compare again” makes a pair of them that can be merged.</source>
        <translation>Elles sont gardées comme deux. «&#x202f;Comparer à nouveau&#x202f;» en refait une paire qui peut être fusionnée.</translation>
    </message>
    <message>
        <source>Searching: a moment, then you can answer.</source>
        <translation>Recherche en cours&#x202f;: un instant, puis vous pourrez répondre.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 of the first, %3 of the second</source>
        <translation>%1&#x202f;: %2 de la première, %3 de la seconde</translation>
    </message>
    <message>
        <source>of %1 + of %2</source>
        <translation>de %1 + de %2</translation>
    </message>
    <message>
        <source>Own fields: what the first holds stays</source>
        <translation>Champs propres&#x202f;: ce que le premier contient reste</translation>
    </message>
</context>
<context>
    <name>solidair::DraftStrip</name>
    <message>
        <source>What you typed here before was not recorded; it stands here again.</source>
        <translation>Ce que vous avez tapé ici auparavant n’a pas été enregistré&#x202f;; cela se retrouve ici.</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Pas enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>solidair::EditorForm</name>
    <message>
        <source>Open this page in the browser</source>
        <translation>Ouvrir cette page dans le navigateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>This takes a number, such as 12 or 2.5.</source>
        <translation>Ici vient un nombre, comme 12 ou 2,5.</translation>
    </message>
</context>
<context>
    <name>solidair::EntryRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Type de contact</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Personne contactée</translation>
    </message>
    <message>
        <source>spoken to…</source>
        <translation>personne contactée…</translation>
    </message>
</context>
<context>
    <name>solidair::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>Introuvable sur cette page.</translation>
    </message>
</context>
<context>
    <name>solidair::ImportCheckStep</name>
    <message>
        <source>Search the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Name or cell</source>
        <translation>Nom ou cellule</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui s’ajoutera</translation>
    </message>
    <message>
        <source>steps of stages</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>prochaines actions</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>values changed</source>
        <translation>valeurs modifiées</translation>
    </message>
    <message>
        <source>members below the threshold</source>
        <translation>membres sous le seuil</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>new own fields</source>
        <translation>nouveaux champs propres</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnPane</name>
    <message>
        <source>What the column means</source>
        <translation>Ce que signifie la colonne</translation>
    </message>
    <message>
        <source>Column %1 becomes: %2</source>
        <translation>La colonne %1 devient&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have fewer commitments in the list than their charter asks. They come in as joined, with “taken over from a list” as the reason.</source>
        <translation>
            <numerusform>%n membre a dans la liste moins d’engagements que ne le demande son texte. Il entre comme ayant adhéré, avec pour raison «&#x202f;repris d’une liste&#x202f;».</numerusform>
            <numerusform>%n membres ont dans la liste moins d’engagements que ne le demande leur texte. Ils entrent comme ayant adhéré, avec pour raison «&#x202f;repris d’une liste&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>What do the words in this column mean?</source>
        <translation>Que signifient les mots de cette colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Signification de %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>aucune étape</translation>
    </message>
    <message numerus="yes">
        <source>There are %n different words in this column: it seems to hold no stages.</source>
        <translation>
            <numerusform>Il y a %n mot dans cette colonne&#x202f;: elle ne semble pas contenir d’étapes.</numerusform>
            <numerusform>Il y a %n mots différents dans cette colonne&#x202f;: elle ne semble pas contenir d’étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where Solidair says something else</source>
        <translation>Si Solidair dit autre chose</translation>
    </message>
    <message>
        <source>Show it, I choose</source>
        <translation>Le montrer, je choisis</translation>
    </message>
    <message>
        <source>Only fill what is empty</source>
        <translation>Ne remplir que ce qui est vide</translation>
    </message>
    <message>
        <source>Dates that are texts in the list</source>
        <translation>Dates qui sont du texte dans la liste</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
    <message>
        <source>day/month/year: 3/12 is in December</source>
        <translation>jour/mois/année&#x202f;: 3/12 est en décembre</translation>
    </message>
    <message>
        <source>month/day/year: 3/12 is in March</source>
        <translation>mois/jour/année&#x202f;: 3/12 est en mars</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsModel</name>
    <message>
        <source>already column %1</source>
        <translation>déjà la colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconnu</numerusform>
            <numerusform>%n reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stage</source>
        <translation>
            <numerusform>%n sans étape</numerusform>
            <numerusform>%n sans étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n remplie</numerusform>
            <numerusform>%n remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n erronée</numerusform>
            <numerusform>%n erronées</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1, %2, becomes %3</source>
        <translation>Colonne %1, %2, devient %3</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>En-tête du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu ainsi</translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsStep</name>
    <message>
        <source>This is how the first rows come in</source>
        <translation>Voici comment arrivent les premières lignes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>En-têtes à la ligne</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Garder sous…</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; point-virgule</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>Keep the layout</source>
        <translation>Garder la disposition</translation>
    </message>
    <message>
        <source>Under which name? It is found again by the headings.</source>
        <translation>Sous quel nom&#x202f;? Elle se retrouve par les en-têtes.</translation>
    </message>
    <message>
        <source>The layout was kept as %1.</source>
        <translation>La disposition a été gardée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable sign(s)</source>
        <translation>
            <numerusform>%n signe illisible</numerusform>
            <numerusform>%n signes illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportColumnsView</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
</context>
<context>
    <name>solidair::ImportDoneStep</name>
    <message>
        <source>Undone: nothing of this list is recorded any more</source>
        <translation>Annulé&#x202f;: rien de cette liste n’est plus enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies) taken in</source>
        <translation>
            <numerusform>%n commune importée</numerusform>
            <numerusform>%n communes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All of it is one step: as long as this window is open it can be undone. After that the backup of before is there: %1</source>
        <translation>Le tout est une seule étape&#x202f;: tant que cette fenêtre est ouverte, elle peut être annulée. Ensuite il y a la sauvegarde d’avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This was added</source>
        <translation>Voici ce qui s’est ajouté</translation>
    </message>
    <message>
        <source>steps of stages</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>their source is this list, row by row</source>
        <translation>source&#x202f;: cette liste, ligne par ligne</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>prochaines actions</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>in the timeline, with today’s date</source>
        <translation>dans la chronologie, à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>values changed</source>
        <translation>valeurs modifiées</translation>
    </message>
    <message>
        <source>what stood there before stays in the history</source>
        <translation>la valeur précédente reste dans l’historique</translation>
    </message>
    <message>
        <source>values that stayed as Solidair has them</source>
        <translation>valeurs restées comme dans Solidair</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken in</source>
        <translation>
            <numerusform>%n ligne restée dehors</numerusform>
            <numerusform>%n lignes restées dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows as a sheet…</source>
        <translation>Enregistrer ces lignes…</translation>
    </message>
    <message>
        <source>The same columns, with the reason beside them. Correct them there and take that sheet in: what is in already stays as it is.</source>
        <translation>Les mêmes colonnes, avec la raison à côté. Corrigez-les là et importez cette feuille&#x202f;: ce qui est déjà enregistré ne change pas.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Save the rows that stayed out</source>
        <translation>Enregistrer les lignes restées dehors</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)</source>
        <translation>Classeurs (*.xlsx);;Texte pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>The rows were saved as %1.</source>
        <translation>Les lignes ont été enregistrées sous %1.</translation>
    </message>
    <message>
        <source>new own fields</source>
        <translation>nouveaux champs propres</translation>
    </message>
    <message>
        <source>among the settings they get their order</source>
        <translation>leur ordre se choisit dans les paramètres</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message numerus="yes">
        <source>commitments have no category of their own</source>
        <translation>
            <numerusform>engagement n’a pas encore de catégorie propre</numerusform>
            <numerusform>engagements n’ont pas encore de catégorie propre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contacts: is somebody among them known already?</source>
        <translation>
            <numerusform>nouveau contact&#x202f;: cette personne était-elle déjà connue&#x202f;?</numerusform>
            <numerusform>nouveaux contacts&#x202f;: l’un d’eux était-il déjà connu&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This still asks something</source>
        <translation>Ceci demande encore quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>members are below the threshold; “taken over from a list” is their reason</source>
        <translation>
            <numerusform>membre est sous le seuil, avec pour raison «&#x202f;repris d’une liste&#x202f;»</numerusform>
            <numerusform>membres sont sous le seuil, avec pour raison «&#x202f;repris d’une liste&#x202f;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportFoot</name>
    <message>
        <source>Stop taking in</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Vérifier %n ligne</numerusform>
            <numerusform>Vérifier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet: first you see what would happen.</source>
        <translation>Rien ne change encore&#x202f;: vous voyez d’abord ce qui se passerait.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n municipality(-ies)</source>
        <translation>
            <numerusform>Importer %n commune</numerusform>
            <numerusform>Importer %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>First a backup. Then all of it is one step, which you can undo.</source>
        <translation>D’abord une sauvegarde. Ensuite le tout est une seule étape, que vous pouvez annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out</source>
        <translation>
            <numerusform>%n ligne reste dehors</numerusform>
            <numerusform>%n lignes restent dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the municipalities</source>
        <translation>Montrer les communes</translation>
    </message>
    <message>
        <source>The layout %1 is kept for the next time.</source>
        <translation>La disposition %1 est gardée pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>solidair::ImportPage</name>
    <message>
        <source>Take in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This campaign is open to read: no list can be taken in. Close it where it is open to write, then open it anew.</source>
        <translation>Cette campagne est ouverte en lecture&#x202f;: aucune liste ne peut être importée. Fermez-la là où elle est ouverte en écriture, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Another list is being taken in</source>
        <translation>Une autre liste est en cours d’importation</translation>
    </message>
    <message>
        <source>%1 is not finished; nothing of it is recorded yet. What you chose and answered for it is forgotten when you take another one.</source>
        <translation>%1 n’est pas terminée&#x202f;; rien n’en est encore enregistré. Vos choix et vos réponses sont oubliés si vous en prenez une autre.</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Continuer celle-là</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>No cells were copied: there is nothing to paste.</source>
        <translation>Aucune cellule n’a été copiée&#x202f;: il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>↑ ↓ column · Alt+↓ choose · Delete leave out · Ctrl+Enter check</source>
        <translation>Alt+↓ choisir · Suppr exclure · Ctrl+Entrée vérifier</translation>
    </message>
    <message>
        <source>Space yes or no · 1 2 3 choose · F4 next question · Ctrl+Enter take in</source>
        <translation>Espace oui ou non · 1 2 3 choisir · F4 question suivante · Ctrl+Entrée importer</translation>
    </message>
    <message>
        <source>All of this list is recorded already</source>
        <translation>Tout de cette liste est déjà enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked, no difference. Nothing is to be done.</source>
        <translation>
            <numerusform>%n ligne vérifiée, aucune différence. Il n’y a rien à faire.</numerusform>
            <numerusform>%n lignes vérifiées, aucune différence. Il n’y a rien à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>The list is taken in…</source>
        <translation>La liste est reprise…</translation>
    </message>
</context>
<context>
    <name>solidair::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowDelegate</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowPane</name>
    <message>
        <source>The row</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>in the list: %1</source>
        <translation>dans la liste&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Une autre commune</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n</source>
        <translation>
            <numerusform>Oui aux %n</numerusform>
            <numerusform>Oui aux %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cellule %1</translation>
    </message>
    <message>
        <source>What cell %1 should have said</source>
        <translation>Ce que la cellule %1 aurait dû dire</translation>
    </message>
    <message>
        <source>Type here what it should have said. The file stays as it is.</source>
        <translation>Tapez ici ce qu’elle aurait dû dire. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>All of this row is recorded already.</source>
        <translation>Tout de cette ligne est déjà enregistré.</translation>
    </message>
    <message>
        <source>All from the list</source>
        <translation>Tout de la liste</translation>
    </message>
    <message>
        <source>All from Solidair</source>
        <translation>Tout de Solidair</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>in Solidair</source>
        <translation>dans Solidair</translation>
    </message>
    <message>
        <source>Does it lie in Wallonia? Take Wallonia in…</source>
        <translation>Se trouve-t-elle en Wallonie&#x202f;? Ajouter la Wallonie…</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowsModel</name>
    <message>
        <source>Choose the municipality</source>
        <translation>Choisir la commune</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>the name fits more than one municipality</source>
        <translation>le nom convient à plusieurs communes</translation>
    </message>
    <message>
        <source>the name is nearly spelt so</source>
        <translation>le nom y ressemble</translation>
    </message>
    <message>
        <source>these stay out until they are corrected</source>
        <translation>celles-ci restent dehors jusqu’à correction</translation>
    </message>
    <message>
        <source>untick what may not come in</source>
        <translation>décochez ce qui ne peut pas entrer</translation>
    </message>
    <message>
        <source>nothing was recorded of these municipalities yet</source>
        <translation>rien n’était encore enregistré de ces communes</translation>
    </message>
    <message>
        <source>all of this is recorded already</source>
        <translation>tout cela est déjà enregistré</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cellule %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée dehors</translation>
    </message>
</context>
<context>
    <name>solidair::ImportRowsView</name>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
</context>
<context>
    <name>solidair::ImportStart</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>La liste est en lecture</translation>
    </message>
    <message>
        <source>Take in your list of today</source>
        <translation>Importez votre liste d’aujourd’hui</translation>
    </message>
    <message>
        <source>Drag a file onto this window (.xlsx, .ods, .csv), or paste cells that you copied in Excel or LibreOffice (Ctrl+V). You see row by row what would happen before anything changes.</source>
        <translation>Glissez un fichier sur cette fenêtre (.xlsx, .ods, .csv), ou collez des cellules copiées dans Excel ou LibreOffice (Ctrl+V). Vous voyez ligne par ligne ce qui se passerait avant que rien ne change.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Quelle feuille&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
</context>
<context>
    <name>solidair::InlineEdit</name>
    <message>
        <source>This is not recorded yet.</source>
        <translation>Ceci n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>This could not be recorded.</source>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterActions</name>
    <message>
        <source>Check at least one recipient to make letters.</source>
        <translation>Cochez au moins un destinataire pour établir des lettres.</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Imprimer (%1)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>PDF per letter (%1)</source>
        <translation>PDF par lettre (%1)</translation>
    </message>
    <message>
        <source>Record and set to “asked”</source>
        <translation>Enregistrer et passer à «&#x202f;demande faite&#x202f;»</translation>
    </message>
    <message>
        <source>Record in the dossiers</source>
        <translation>Enregistrer dans les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Record the %n letters just made</source>
        <translation>
            <numerusform>Enregistrer la lettre qui vient d’être établie (%n)</numerusform>
            <numerusform>Enregistrer les %n lettres qui viennent d’être établies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Uncheck “%2” to make the letters without recording, or give them another date.</source>
        <translation>%1 Décochez «&#x202f;%2&#x202f;» pour faire les lettres sans les enregistrer, ou donnez-leur une autre date.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterDispatch</name>
    <message>
        <source>The letters are being made.</source>
        <translation>Les lettres sont en cours de création.</translation>
    </message>
    <message>
        <source>The letters are being recorded in the campaign.</source>
        <translation>Les lettres sont en cours d’enregistrement dans la campagne.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The typefaces of this computer do not have these characters: %1. They appear as boxes in the letters. Change them in the names or contacts, or install a typeface that has them, and make the letters again.</source>
        <translation>Les polices de cet ordinateur ne possèdent pas ces caractères&#x202f;: %1. Ils figurent comme des carrés dans les lettres. Modifiez-les dans les noms ou les contacts, ou installez une police qui les possède, et refaites les lettres.</translation>
    </message>
</context>
<context>
    <name>solidair::LetterPreview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>La lettre telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>No recipients are chosen yet.</source>
        <translation>Aucun destinataire n’est encore choisi.</translation>
    </message>
    <message>
        <source>Add municipalities by name, or select them in the list of municipalities and choose “Letter”.</source>
        <translation>Ajoutez des communes par leur nom, ou sélectionnez-les dans la liste des communes et choisissez «&#x202f;Lettre&#x202f;».</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Ajouter une commune</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Previous recipient (Alt+Left)</source>
        <translation>Destinataire précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Next recipient (Alt+Right)</source>
        <translation>Destinataire suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Choose a recipient at the right to see the letter.</source>
        <translation>Choisissez un destinataire à droite pour voir la lettre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>n’est pas envoyée</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPage</name>
    <message>
        <source>Save the letters as one PDF</source>
        <translation>Enregistrer les lettres en un seul PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save each letter as a PDF in</source>
        <translation>Enregistrer chaque lettre en PDF dans</translation>
    </message>
    <message>
        <source>%1 letters made, %2 recorded.</source>
        <translation>Lettres établies&#x202f;: %1, enregistrées&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters made, not recorded.</source>
        <translation>
            <numerusform>%n lettre établie, non enregistrée.</numerusform>
            <numerusform>%n lettres établies, non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the letters</source>
        <translation>Date des lettres</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPageSender</name>
    <message>
        <source>Fill in the sender…</source>
        <translation>Compléter l’expéditeur…</translation>
    </message>
    <message>
        <source>The sender of the letters is not known: %1.</source>
        <translation>L’expéditeur des lettres n’est pas connu&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::LettersPageTemplates</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
</context>
<context>
    <name>solidair::LikenessLine</name>
    <message>
        <source>Looks like %1: take that person</source>
        <translation>Ressemble à %1&#x202f;: prendre cette personne</translation>
    </message>
    <message>
        <source>Looks like %1 (%2): take that person</source>
        <translation>Ressemble à %1 (%2)&#x202f;: prendre cette personne</translation>
    </message>
</context>
<context>
    <name>solidair::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copie de sauvegarde faite dans %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Change &amp;stage</source>
        <translation>Changer d’é&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>This page has no list</source>
        <translation>Cette page n’a pas de liste</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>This page has no list. Go to the municipalities or the persons, and save the list that stands there.</source>
        <translation>Cette page n’a pas de liste. Allez aux communes ou aux personnes, et enregistrez la liste qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>solidair::MainWindow</name>
    <message>
        <source>Sample data: every person in it is fictional. Practise freely.</source>
        <translation>Données d’exemple&#x202f;: toutes les personnes sont fictives. Exercez-vous librement.</translation>
    </message>
    <message>
        <source>Read only: you can look, search and print; nothing can be changed.</source>
        <translation>Lecture seule&#x202f;: consulter, chercher et imprimer est possible&#x202f;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose the municipalities in the list, then go on with it.</source>
        <translation>Choisissez les communes dans la liste, puis continuez.</translation>
    </message>
</context>
<context>
    <name>solidair::MergeTable</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The two and what becomes of them</source>
        <translation>Les deux et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>those of both</source>
        <translation>celles des deux</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 devient</translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation>peut être contacté</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>pas public</translation>
    </message>
    <message>
        <source>Contacting</source>
        <translation>Prise de contact</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>For privacy the strictest wins: one “no e-mail” or “not public” goes on to hold. More can be agreed afterwards, with the person.</source>
        <translation>Pour la vie privée, le plus strict l’emporte&#x202f;: un seul «&#x202f;pas d’e-mail&#x202f;» ou «&#x202f;pas public&#x202f;» reste valable. On peut élargir ensuite, auprès de la personne.</translation>
    </message>
    <message>
        <source>Timeline of both</source>
        <translation>Ligne du temps des deux</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>et un plus ancien</numerusform>
            <numerusform>et %n plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerChoices</name>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Faire confirmer</translation>
    </message>
    <message>
        <source>Back in discussion</source>
        <translation>Retour en discussion</translation>
    </message>
    <message>
        <source>Predecessor whose history goes on</source>
        <translation>Prédécesseur dont l’historique se poursuit</translation>
    </message>
    <message>
        <source>The history of %1 goes on: %2.</source>
        <translation>L’historique de %1 se poursuit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The history of %1 goes on: %2 since %3.</source>
        <translation>L’historique de %1 se poursuit&#x202f;: %2 depuis %3.</translation>
    </message>
    <message>
        <source>It goes on likewise, and a next step is added.</source>
        <translation>Il se poursuit de même, et une prochaine action s’ajoute.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 since %3</source>
        <translation>%1, %2 depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, comme maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>un de moins</numerusform>
            <numerusform>%n de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>In discussion from %1 on.</source>
        <translation>En discussion à partir du %1.</translation>
    </message>
    <message>
        <source>Letters and reports no longer name it as a member.</source>
        <translation>Lettres et rapports ne la citent plus comme membre.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Commitments: %1.</source>
        <translation>Engagements&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::MergerConfirmation</name>
    <message>
        <source>By when it is to be confirmed</source>
        <translation>Pour quand la confirmation est attendue</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Who has it confirmed</source>
        <translation>Qui fait confirmer</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
</context>
<context>
    <name>solidair::MergerDialog</name>
    <message>
        <source>Another merger</source>
        <translation>Une autre fusion</translation>
    </message>
    <message>
        <source>One that the municipalities of this campaign do not have yet. The parts and all that is recorded of them stay, and are read through the new one.</source>
        <translation>Une fusion qui n’est pas encore dans le registre. Les communes fusionnées et tout ce qui y est noté restent, et se lisent auprès de la nouvelle.</translation>
    </message>
    <message>
        <source>names or NIS codes, with commas between</source>
        <translation>noms ou codes INS, séparés par des virgules</translation>
    </message>
    <message>
        <source>where it differs</source>
        <translation>s’il diffère</translation>
    </message>
    <message>
        <source>five digits</source>
        <translation>cinq chiffres</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Municipalities that merged</source>
        <translation>&amp;Communes fusionnées</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Nouveau &amp;nom</translation>
    </message>
    <message>
        <source>In F&amp;rench</source>
        <translation>En &amp;français</translation>
    </message>
    <message>
        <source>In &amp;German</source>
        <translation>En &amp;allemand</translation>
    </message>
    <message>
        <source>N&amp;IS code</source>
        <translation>Code &amp;INS</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>P&amp;rovince</translation>
    </message>
    <message>
        <source>Enter this merger</source>
        <translation>Encoder cette fusion</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>that of the first municipality</source>
        <translation>celle de la première commune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>%1 become %2 (%3) on %4: %5. One step: Ctrl+Z takes it back.</source>
        <translation>%1 deviennent %2 (%3) le %4&#x202f;: %5. Une étape&#x202f;: Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Merger entered: %1.</source>
        <translation>Fusion encodée&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>solidair::MergerList</name>
    <message>
        <source>Mergers</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>back in discussion</source>
        <translation>retour en discussion</translation>
    </message>
    <message>
        <source>by a step</source>
        <translation>par une étape</translation>
    </message>
</context>
<context>
    <name>solidair::MergerPane</name>
    <message>
        <source>Carry it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Carry it over and have it confirmed</source>
        <translation>Reprendre et faire confirmer</translation>
    </message>
    <message>
        <source>Put it back in discussion</source>
        <translation>Remettre en discussion</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Comment continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is to be decided: they stood in the same stage. The history of %1 goes on.</source>
        <translation>Il n’y a rien à décider&#x202f;: elles étaient à la même étape. L’historique de %1 se poursuit.</translation>
    </message>
    <message>
        <source>So it stands</source>
        <translation>La situation</translation>
    </message>
    <message>
        <source>So it stands then</source>
        <translation>La situation sera alors</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>depuis %1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of those that merged</source>
        <translation>
            <numerusform>%n contact des communes d’avant</numerusform>
            <numerusform>%n contacts des communes d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>coordinator: %1</source>
        <translation>responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>This campaign is open to read: nothing can be decided.</source>
        <translation>Cette campagne est ouverte en lecture&#x202f;: rien ne peut être décidé.</translation>
    </message>
    <message>
        <source>So it is decided. Choose another way to decide otherwise.</source>
        <translation>C’est décidé ainsi. Choisissez une autre voie pour décider autrement.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back. The next step that was added for the confirmation stays.</source>
        <translation>Une seule opération&#x202f;: Ctrl+Z annule tout. La prochaine action ajoutée pour la confirmation reste.</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes all of it back.</source>
        <translation>Une seule opération&#x202f;: Ctrl+Z annule tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) do not come along</source>
        <translation>
            <numerusform>un engagement ne suit pas</numerusform>
            <numerusform>%n engagements ne suivent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) do not come along</source>
        <translation>
            <numerusform>un contact ne suit pas</numerusform>
            <numerusform>%n contacts ne suivent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::MergerStrip</name>
    <message>
        <source>Merger to be decided</source>
        <translation>Fusion à trancher</translation>
    </message>
    <message>
        <source>Whose history goes on</source>
        <translation>La commune dont l’historique se poursuit</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Carry it over and have it confirmed</source>
        <translation>Le reprendre et le faire confirmer</translation>
    </message>
    <message>
        <source>Start in discussion instead</source>
        <translation>Recommencer en discussion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <translation>%1, étape précédente&#x202f;: %2</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Comparer et décider…</translation>
    </message>
</context>
<context>
    <name>solidair::MergerTable</name>
    <message>
        <source>As it stood the day before</source>
        <translation>La situation de la veille</translation>
    </message>
    <message>
        <source>All of it stays, each with the municipality that it comes from.</source>
        <translation>Tout est conservé, avec la commune d’où cela vient.</translation>
    </message>
    <message>
        <source>Until you decide, the new municipality stands everywhere in the furthest stage of those that merged.</source>
        <translation>Tant que vous n’avez pas décidé, la nouvelle commune figure partout à l’étape la plus avancée de ces communes.</translation>
    </message>
    <message>
        <source>came about on %1</source>
        <translation>née le %1</translation>
    </message>
    <message>
        <source>NIS&#xa0;%1</source>
        <translation>INS&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>texte de %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>not on the public list</source>
        <translation>absente de la liste publique</translation>
    </message>
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
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>follows the new municipality, as %1 before</source>
        <translation>suit la nouvelle commune, comme %1 auparavant</translation>
    </message>
    <message>
        <source>What is ticked comes along. The rest stays with the municipality that it comes from, as its history; nothing is lost.</source>
        <translation>Ce qui est coché suit. Le reste demeure auprès de la commune d’où il vient, comme historique&#x202f;; rien ne se perd.</translation>
    </message>
    <message>
        <source>%1, of %2: comes along</source>
        <translation>%1, de %2&#x202f;: suit</translation>
    </message>
</context>
<context>
    <name>solidair::MergersPage</name>
    <message>
        <source>Mergers</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>No municipalities merged</source>
        <translation>Aucune commune fusionnée</translation>
    </message>
    <message>
        <source>The register of this campaign knows no merger that took effect.</source>
        <translation>Le registre de cette campagne ne connaît aucune fusion entrée en vigueur.</translation>
    </message>
    <message>
        <source>↑ ↓ merger or way · Ctrl+Enter decide · F4 next</source>
        <translation>↑ ↓ commune ou voie · Ctrl+Enter décider · F4 suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n new municipality(-ies) since %1</source>
        <translation>
            <numerusform>%n nouvelle commune depuis %1</numerusform>
            <numerusform>%n nouvelles communes depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another merger…</source>
        <translation>Encoder une autre fusion…</translation>
    </message>
</context>
<context>
    <name>solidair::Meter</name>
    <message>
        <source>%1, below the threshold</source>
        <extracomment>Read aloud behind &quot;2 of 3&quot;.</extracomment>
        <translation>%1, sous le seuil</translation>
    </message>
    <message>
        <source>%1 (asks for %2)</source>
        <extracomment>%1 engagements, while the charter asks for %2.</extracomment>
        <translation>%1 (%2 requis)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 engagements of the %2 that are asked for.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalitiesPage</name>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Opened to read only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Changer d’étape</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>This campaign has no municipalities</source>
        <translation>Cette campagne n’a pas de communes</translation>
    </message>
    <message>
        <source>No municipalities with these filters</source>
        <translation>Aucune commune avec ces filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Choose one or more municipalities first.</source>
        <translation>Choisissez d’abord une ou plusieurs communes.</translation>
    </message>
    <message>
        <source>The campaign is opened to read only, so nothing can be changed.</source>
        <translation>La campagne est ouverte en lecture seule&#x202f;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>%1 is no longer in this list. The next one is %2.</source>
        <translation>%1 n’est plus dans cette liste. La suivante est %2.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shows the dossier in the place of the list (F6)</source>
        <translation>Montre le dossier à la place de la liste (F6)</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListCounts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListDelegate</name>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Name or postal code</source>
        <translation>Nom ou code postal</translation>
    </message>
    <message>
        <source>Search municipalities</source>
        <translation>Chercher des communes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Personne pour le suivi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityListView</name>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Put columns back</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Plus de colonnes</translation>
    </message>
</context>
<context>
    <name>solidair::MunicipalityTableModel</name>
    <message>
        <source>%1, merger to be decided</source>
        <translation>%1, fusion à trancher</translation>
    </message>
    <message>
        <source>%1, below the threshold</source>
        <translation>%1, sous le seuil</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>date inconnue</translation>
    </message>
</context>
<context>
    <name>solidair::NeighboursSection</name>
    <message>
        <source>Neighbours that have joined</source>
        <translation>Communes voisines membres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None of them has joined yet.</source>
        <translation>Aucune commune voisine n’a encore adhéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n asked or in discussion</source>
        <translation>
            <numerusform>%n sollicitée ou en discussion</numerusform>
            <numerusform>%n sollicitées ou en discussion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::NextStepRow</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>quand&#x202f;?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>qui&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Delete this next step</source>
        <translation>Supprimer cette prochaine action</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>A whole day is needed here, such as 14/3/2026.</source>
        <translation>Il faut ici un jour complet, comme 14/3/2026.</translation>
    </message>
    <message>
        <source>Next step of %1 deleted</source>
        <translation>Prochaine action supprimée (%1)</translation>
    </message>
    <message>
        <source>Asks what kind of contact it was</source>
        <translation>Demande de quel type de contact il s’agissait</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>De quoi s’agissait-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>solidair::NextSteps</name>
    <message>
        <source>What is to be done next?</source>
        <translation>Que faut-il faire ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Ajouter une prochaine action</translation>
    </message>
</context>
<context>
    <name>solidair::OpenedLetters</name>
    <message>
        <source>The letter could not be written to a temporary file. The letter in the campaign is safe; make room on the disk and try again.</source>
        <translation>La lettre n’a pas pu être écrite dans un fichier temporaire. La lettre dans la campagne est en sécurité&#x202f;; libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>No program was found that shows PDF files. The letter is safe in the campaign; install a PDF reader and try again.</source>
        <translation>Aucun programme capable d’afficher des fichiers PDF n’a été trouvé. La lettre est en sécurité dans la campagne&#x202f;; installez un lecteur PDF et réessayez.</translation>
    </message>
</context>
<context>
    <name>solidair::OpeningView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>“%1” is being opened.</source>
        <translation>Ouverture de «&#x202f;%1&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>solidair::PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>solidair::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left or Escape)</source>
        <translation>Retour à la liste (Alt+Gauche ou Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; this dossier is that of one: %1. What you change here is changed there only. F2 changes all of them.</source>
        <translation>
            <numerusform>%n choisie. Ce dossier est celui d’une seule commune&#x202f;: %1. Ce que vous y modifiez ne vaut que pour elle. F2 les modifie toutes.</numerusform>
            <numerusform>%n choisies. Ce dossier est celui d’une seule commune&#x202f;: %1. Ce que vous y modifiez ne vaut que pour elle. F2 les modifie toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::PersonsPage</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show former roles</source>
        <translation>Montrer les anciennes fonctions</translation>
    </message>
    <message>
        <source>Name, role, municipality, e-mail</source>
        <translation>Nom, fonction, commune, e-mail</translation>
    </message>
    <message>
        <source>Search persons</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <translation>%1, lecture en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>A contact is added in the dossier of its municipality.</source>
        <translation>Un contact s’ajoute dans le dossier de sa commune.</translation>
    </message>
    <message>
        <source>Nobody matches this search</source>
        <translation>Personne ne correspond à cette recherche</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier (%1)</translation>
    </message>
    <message>
        <source>Contact of %1 deleted</source>
        <translation>Contact supprimé (%1)</translation>
    </message>
    <message>
        <source>Find double persons…</source>
        <translation>Chercher les personnes en double…</translation>
    </message>
</context>
<context>
    <name>solidair::ProgressWindow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>solidair::PublicationRow</name>
    <message>
        <source>Open this page in the browser</source>
        <translation>Ouvrir cette page dans le navigateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>quand&#x202f;?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Delete this publication</source>
        <translation>Supprimer cette mention</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Ce n’est pas une date. Tapez 14/3/2026, 3/2026 ou 2026.</translation>
    </message>
    <message>
        <source>Publication of %1 deleted</source>
        <translation>Mention supprimée (%1)</translation>
    </message>
</context>
<context>
    <name>solidair::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Municipality to add</source>
        <translation>Commune à ajouter</translation>
    </message>
    <message>
        <source>Name or code of a municipality</source>
        <translation>Nom ou code d’une commune</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::ReportField</name>
    <message>
        <source>Flanders, Brussels and Wallonia</source>
        <translation>Flandre, Bruxelles et Wallonie</translation>
    </message>
    <message>
        <source>Flanders and Brussels</source>
        <translation>Flandre et Bruxelles</translation>
    </message>
</context>
<context>
    <name>solidair::ReportGallery</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>solidair::ReportOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>solidair::ReportsPage</name>
    <message>
        <source>Page %1 of %2 · made in %3 s</source>
        <translation>Page %1 sur %2 · établi en %3 s</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Le rapport est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>The report was written. The typefaces of this computer do not have these characters: %1. They appear as boxes in it. Change them in the campaign, or install a typeface that has them, and make the report again.</source>
        <translation>Le rapport a été écrit. Les polices de cet ordinateur ne possèdent pas ces caractères&#x202f;: %1. Ils y figurent comme des carrés. Modifiez-les dans la campagne, ou installez une police qui les possède, et refaites le rapport.</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Le rapport tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Plain texts (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>The history of the campaign keeps what you record under this name.</source>
        <translation>Dans l’historique de la campagne, ce que vous enregistrez figure sous ce nom.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Who writes the letters. Belongs to this campaign, whoever opens it.</source>
        <translation>Qui écrit les lettres. Fait partie de cette campagne, peu importe qui l’ouvre.</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Responsables du suivi</translation>
    </message>
    <message>
        <source>Who follows up the municipalities. Whoever stops becomes inactive and stays with what was recorded.</source>
        <translation>Qui suit des communes. La personne qui arrête devient inactive et reste liée à ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Partners and local groups</source>
        <translation>Partenaires et groupes locaux</translation>
    </message>
    <message>
        <source>Who asks municipalities to join.</source>
        <translation>Qui demande aux communes d’adhérer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the windows. Letters and reports have a language of their own.</source>
        <translation>Celle des fenêtres. Les lettres et les rapports ont leur propre langue.</translation>
    </message>
    <message>
        <source>Folders and backups</source>
        <translation>Dossiers et sauvegardes</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonie</translation>
    </message>
    <message>
        <source>The campaign begins with the municipalities of Flanders and Brussels.</source>
        <translation>La campagne commence avec les communes de Flandre et de Bruxelles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Take in Wallonia</source>
        <translation>Ajouter la Wallonie</translation>
    </message>
    <message>
        <source>The municipalities of Wallonia are in this campaign.</source>
        <translation>Les communes de Wallonie font partie de cette campagne.</translation>
    </message>
    <message>
        <source>The municipalities of Wallonia can be taken in as well. Ctrl+Z undoes it until you close the campaign.</source>
        <translation>Les communes de Wallonie peuvent aussi être ajoutées. Ctrl+Z l’annule tant que la campagne n’est pas fermée.</translation>
    </message>
    <message>
        <source>Every change is in the file at once. A checked copy is made on every day that you open or change the campaign.</source>
        <translation>Chaque modification est aussitôt dans le fichier. Une copie vérifiée est faite chaque jour où vous ouvrez ou modifiez la campagne.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>What you keep of municipalities and persons beside what Solidair asks. A field stands in the dossier, the columns, the filters and the exports at once.</source>
        <translation>Ce que vous tenez à jour des communes et des personnes en plus de ce que Solidair demande. Un champ figure aussitôt dans le dossier, les colonnes, les filtres et les exports.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogBackups</name>
    <message>
        <source>Restore into a new file…</source>
        <translation>Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copies de sauvegarde, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une copie de sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Faite de</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce fichier</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogBodies</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Name of the new partner or local group</source>
        <translation>Nom du nouveau partenaire ou groupe local</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>local group</source>
        <translation>groupe local</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration communale</translation>
    </message>
    <message>
        <source>social welfare (OCMW)</source>
        <translation>CPAS</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Type&#x202f;: %1</translation>
    </message>
    <message>
        <source>A partner or group needs a name. Nothing was changed.</source>
        <translation>Un partenaire ou un groupe doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n steps or contacts. Nothing was changed.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» figure dans %n étape ou contact. Rien n’a été modifié.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» figure dans %n étapes ou contacts. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogCoordinators</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name of the new coordinator</source>
        <translation>Nom de la nouvelle personne responsable du suivi</translation>
    </message>
    <message>
        <source>Add coordinator</source>
        <translation>Ajouter une personne responsable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A coordinator needs a name. Nothing was changed.</source>
        <translation>Une personne responsable du suivi doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is among the coordinators already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà parmi les responsables du suivi.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Rendre inactif</translation>
    </message>
    <message>
        <source>Give them to %1</source>
        <translation>Les confier à %1</translation>
    </message>
    <message>
        <source>Give them to nobody</source>
        <translation>Ne les confier à personne</translation>
    </message>
    <message numerus="yes">
        <source>%1 follows %n municipalities.</source>
        <translation>
            <numerusform>%1 suit %n commune.</numerusform>
            <numerusform>%1 suit %n communes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired, %1 stays with them and cannot be chosen for others. Given to somebody else, %1 is deleted.</source>
        <translation>Une personne inactive garde ces communes et ne peut plus être choisie. Si vous les confiez à quelqu’un d’autre, %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogList</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogOwnFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix</translation>
    </message>
    <message>
        <source>A field needs a name. Nothing was changed.</source>
        <translation>Un champ a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>premier choix</translation>
    </message>
    <message>
        <source>Type the choices with a semicolon between them. Nothing was changed.</source>
        <translation>Tapez les choix séparés par un point-virgule. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n commune a «&#x202f;%1&#x202f;»&#x202f;: ce choix reste.</numerusform>
            <numerusform>%n communes ont «&#x202f;%1&#x202f;»&#x202f;: ce choix reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a place from 1 to %1. Nothing was changed.</source>
        <translation>Tapez une place de 1 à %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Its values say something of a person</source>
        <translation>Ce qui s’y trouve dit quelque chose d’une personne</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Of what %1 is</source>
        <translation>De quoi est %1</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have something in it.</source>
        <translation>
            <numerusform>%n personne y a quelque chose.</numerusform>
            <numerusform>%n personnes y ont quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities have something in it.</source>
        <translation>
            <numerusform>%n commune y a quelque chose.</numerusform>
            <numerusform>%n communes y ont quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays a field of those.</source>
        <translation>Il reste un champ de celles-ci.</translation>
    </message>
    <message>
        <source>Its kind stays. Make another field, and stop asking for this one.</source>
        <translation>Son type reste. Créez un autre champ et cessez de demander celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have “%1”: that choice stays.</source>
        <translation>
            <numerusform>%n personne a «&#x202f;%1&#x202f;»&#x202f;: ce choix reste.</numerusform>
            <numerusform>%n personnes ont «&#x202f;%1&#x202f;»&#x202f;: ce choix reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop asking for “%1” instead: what stands there stays.</source>
        <translation>Cessez plutôt de demander «&#x202f;%1&#x202f;»&#x202f;: ce qui y figure reste.</translation>
    </message>
</context>
<context>
    <name>solidair::SettingsDialogSender</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>Postal &amp;code and town</source>
        <translation>&amp;Code postal et localité</translation>
    </message>
</context>
<context>
    <name>solidair::SeveralDialog</name>
    <message numerus="yes">
        <source>Change %n municipalities</source>
        <translation>
            <numerusform>Modifier %n commune</numerusform>
            <numerusform>Modifier %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>What you fill in is changed for each of them; what you leave empty stays as it is.</source>
        <translation>Ce que vous remplissez change pour chacune&#x202f;; ce que vous laissez vide reste comme il est.</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation>Que faut-il faire ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Prochaine action</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Date prévue</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;Qui s’en charge</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Fill in a coordinator, or what is to be done next and by which day.</source>
        <translation>Choisissez un responsable, ou indiquez la prochaine action et pour quel jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another coordinator now.</source>
        <translation>
            <numerusform>%n d’entre elles a maintenant un autre responsable.</numerusform>
            <numerusform>%n d’entre elles ont maintenant un autre responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a next step; that stays.</source>
        <translation>
            <numerusform>%n d’entre elles a déjà une prochaine action&#x202f;; elle reste.</numerusform>
            <numerusform>%n d’entre elles ont déjà une prochaine action&#x202f;; elle reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one action: Ctrl+Z takes it back for all.</source>
        <translation>C’est une seule opération&#x202f;: Ctrl+Z l’annule pour toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities changed.</source>
        <translation>
            <numerusform>%n commune modifiée.</numerusform>
            <numerusform>%n communes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have something else in one of the fields; that goes.</source>
        <translation>
            <numerusform>%n a autre chose dans un des champs&#x202f;; cela disparaît.</numerusform>
            <numerusform>%n ont autre chose dans un des champs&#x202f;; cela disparaît.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidair::SheetDialog</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La fiche telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Fiche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved as %1.</source>
        <translation>La fiche se trouve dans %1.</translation>
    </message>
    <message>
        <source>The sheet was written. The typefaces of this computer do not have these characters: %1. They appear as boxes in it.</source>
        <translation>La fiche a été écrite. Les polices de cet ordinateur ne possèdent pas ces caractères&#x202f;: %1. Ils y figurent comme des carrés.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialog</name>
    <message>
        <source>Correct the date to go on.</source>
        <translation>Corrigez la date pour continuer.</translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation>Les règles sont en cours de vérification.</translation>
    </message>
    <message>
        <source>Give the reason to go on.</source>
        <translation>Indiquez le motif pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n more commitments to go on.</source>
        <translation>
            <numerusform>Indiquez encore un engagement pour continuer.</numerusform>
            <numerusform>Indiquez encore %n engagements pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities change.</source>
        <translation>
            <numerusform>%n commune passe à cette étape.</numerusform>
            <numerusform>%n communes passent à cette étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can take this step.</source>
        <translation>Aucune commune ne peut franchir cette étape.</translation>
    </message>
    <message>
        <source>Step of %1 deleted</source>
        <translation>Étape supprimée (%1)</translation>
    </message>
    <message>
        <source>Choose the kind of each commitment to go on.</source>
        <translation>Choisissez le type de chaque engagement pour continuer.</translation>
    </message>
    <message>
        <source>Choose which municipality it was to go on.</source>
        <translation>Choisissez de quelle commune il s’agissait pour continuer.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogCommitment</name>
    <message>
        <source>Kind of commitment</source>
        <translation>Type d’engagement</translation>
    </message>
    <message>
        <source>What the municipality promises</source>
        <translation>Ce que la commune promet</translation>
    </message>
    <message>
        <source>State of the commitment</source>
        <translation>État de l’engagement</translation>
    </message>
    <message>
        <source>What is promised?</source>
        <translation>Qu’est-ce qui est promis&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Choisissez le type</translation>
    </message>
    <message>
        <source>Record this commitment</source>
        <translation>Enregistrer cet engagement</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogCommitments</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>reason, such as: the list follows</source>
        <translation>motif, par exemple&#x202f;: la liste suivra</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>il en manque encore un</numerusform>
            <numerusform>il en manque encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Record with %1, because</source>
        <translation>Enregistrer avec %1, car</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Déjà enregistré</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogDate</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>month and day unknown</source>
        <translation>mois et jour inconnus</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>jour inconnu</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogFields</name>
    <message>
        <source>Paste a link</source>
        <translation>Collez un lien</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Décidé &amp;par</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>Déc&amp;ision</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>De&amp;mande de</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demande de</translation>
    </message>
    <message>
        <source>Person, local group or partner</source>
        <translation>Personne, groupe local ou partenaire</translation>
    </message>
    <message numerus="yes">
        <source>%1 (asks %n)</source>
        <translation>
            <numerusform>%1 (%n requis)</numerusform>
            <numerusform>%1 (%n requis)</numerusform>
        </translation>
    </message>
    <message>
        <source>is new and is added</source>
        <translation>est nouveau et sera ajouté</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Ét&amp;ape</translation>
    </message>
    <message>
        <source>the one in force for each of them</source>
        <translation>le texte en vigueur pour chacune</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogFoot</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>This campaign is open for reading only.</source>
        <translation>Cette campagne est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogHead</name>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogPlace</name>
    <message>
        <source>Recorded with</source>
        <translation>Enregistré pour</translation>
    </message>
    <message>
        <source>Choose which municipality it was</source>
        <translation>Choisissez de quelle commune il s’agissait</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>Is recorded with %1 of after the merger.</source>
        <translation>Est enregistré pour %1 d’après la fusion.</translation>
    </message>
    <message>
        <source>Is recorded with %1 of before the merger of %2.</source>
        <translation>Est enregistré pour %1 d’avant la fusion du %2.</translation>
    </message>
</context>
<context>
    <name>solidair::StageDialogSeveral</name>
    <message>
        <source>Municipalities that do not change</source>
        <translation>Communes qui ne passent pas à cette étape</translation>
    </message>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Vérification %1 sur %2…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>All of them change.</source>
        <translation>Toutes les communes choisies passent à cette étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not change:</source>
        <translation>
            <numerusform>%n commune ne passe pas à cette étape&#x202f;:</numerusform>
            <numerusform>%n communes ne passent pas à cette étape&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is recorded with %2 (%3) of that date</source>
        <translation>%1&#x202f;: est enregistré pour %2 (%3) de cette date</translation>
    </message>
</context>
<context>
    <name>solidair::StarButton</name>
    <message>
        <source>Highlighted: shown on the public page</source>
        <translation>Mis en avant&#x202f;: figure sur la page publique</translation>
    </message>
    <message>
        <source>Highlight this commitment on the public page</source>
        <translation>Mettre cet engagement en avant sur la page publique</translation>
    </message>
</context>
<context>
    <name>solidair::StatusLine</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Opens the settings at the backups</source>
        <translation>Ouvre les paramètres aux copies de sauvegarde</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Lecture seule&#x202f;: rien ne peut être modifié ici</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sauvegarde %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>file in order</source>
        <translation>fichier en ordre</translation>
    </message>
    <message>
        <source>file is being checked…</source>
        <translation>vérification du fichier…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>the file cannot be read now</source>
        <translation>le fichier ne peut pas être lu maintenant</translation>
    </message>
    <message>
        <source>ATTENTION: the file is no longer the one that was opened</source>
        <translation>ATTENTION&#x202f;: le fichier n’est plus celui qui a été ouvert</translation>
    </message>
</context>
<context>
    <name>solidair::StepEditor</name>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>texte de %1</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demande de</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Voie de la demande</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Step of %1 deleted</source>
        <translation>Étape supprimée (%1)</translation>
    </message>
</context>
<context>
    <name>solidair::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>solidair::Stepper</name>
    <message>
        <source>start again</source>
        <translation>recommencer</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>discuter</translation>
    </message>
    <message>
        <source>join</source>
        <translation>adhérer</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>mettre en réflexion</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>ne pas donner suite</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>se retirer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>the present stage</source>
        <translation>l’étape actuelle</translation>
    </message>
</context>
<context>
    <name>solidair::TimelineRow</name>
    <message>
        <source>Delete this contact moment</source>
        <translation>Supprimer cet échange</translation>
    </message>
    <message>
        <source>This is no date. Type 14/3/2026, 3/2026 or 2026.</source>
        <translation>Ce n’est pas une date. Tapez 14/3/2026, 3/2026 ou 2026.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Contact moment of %1 deleted</source>
        <translation>Échange supprimé (%1)</translation>
    </message>
    <message>
        <source>merger</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1&#x202f;: date</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <translation>%1&#x202f;: ce qui s’est passé</translation>
    </message>
    <message>
        <source>Kind of contact, and who was spoken to</source>
        <translation>Type de contact et personne contactée</translation>
    </message>
    <message>
        <source>%1: correct the kind and who was spoken to</source>
        <translation>%1&#x202f;: corriger le type et la personne contactée</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Personne contactée</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
</context>
<context>
    <name>solidair::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Ajouter un appel</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Qu’est-ce qui a été dit&#x202f;?</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>What did the e-mail say?</source>
        <translation>Que disait l’e-mail&#x202f;?</translation>
    </message>
    <message>
        <source>Add a meeting or visit</source>
        <translation>Ajouter une réunion ou une visite</translation>
    </message>
    <message>
        <source>What was discussed?</source>
        <translation>De quoi a-t-on parlé&#x202f;?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>What is there to note?</source>
        <translation>Que voulez-vous noter&#x202f;?</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Tout montrer (%1)</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Recorded with %1 (%2), as it was on that date.</source>
        <translation>Enregistré pour %1 (%2), comme à cette date.</translation>
    </message>
</context>
<context>
    <name>solidair::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>solidair::VisibilitySection</name>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Ajouter une mention</translation>
    </message>
    <message>
        <source>Where was it made visible?</source>
        <translation>Où cela a-t-il été rendu visible&#x202f;?</translation>
    </message>
    <message>
        <source>No publication is recorded yet.</source>
        <translation>Aucune mention n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>May be named in the public list of members</source>
        <translation>Peut figurer sur la liste publique des membres</translation>
    </message>
</context>
<context>
    <name>solidair::WelcomeWindow</name>
    <message>
        <source>Welcome to Solidair</source>
        <translation>Bienvenue dans Solidair</translation>
    </message>
    <message>
        <source>One register for all solidary municipalities: letters and reports come out of it.</source>
        <translation>Un seul registre pour toutes les communes solidaires&#x202f;: les lettres et les rapports en sortent.</translation>
    </message>
    <message>
        <source>Begin with the list of municipalities</source>
        <translation>Commencer avec la liste des communes</translation>
    </message>
    <message>
        <source>All 304 of Flanders and Brussels, an empty campaign.</source>
        <translation>Les 304 de Flandre et de Bruxelles, une campagne vide.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>A full campaign with fictional persons, to practise freely.</source>
        <translation>Une campagne complète avec des personnes fictives, pour s’exercer librement.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>not found in %1</source>
        <translation>introuvable dans %1</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is never anything to save.</source>
        <translation>Tout reste sur cet ordinateur. Chaque modification est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Take in a list (Excel, CSV)</source>
        <translation>Importer une liste (Excel, CSV)</translation>
    </message>
    <message>
        <source>You see what will change first; only then is it done.</source>
        <translation>Vous voyez d’abord ce qui change&#x202f;; ce n’est fait qu’ensuite.</translation>
    </message>
</context>
<context>
    <name>solidair::WindowBody</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
</TS>
