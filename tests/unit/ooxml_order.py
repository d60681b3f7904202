"""The order that ECMA-376 (Part 1, transitional) gives the children of each element this project writes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

RUN_CONTENT = {
    "br",
    "t",
    "instrText",
    "separator",
    "continuationSeparator",
    "footnoteReference",
    "footnoteRef",
    "delText",
    "drawing",
    "commentReference",
} | {"fldChar"}
BLOCKS = {"p", "tbl"}

PARAGRAPH_PROPERTIES = """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr
    shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN
    bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
    textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""
RUN_PROPERTIES = """
    ins|del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
    fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
    rPrChange
"""
TABLE_PROPERTIES = """
    tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
    tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
    tblPrChange
"""
CELL_PROPERTIES = """
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
    hideMark headers cellIns cellDel cellMerge tcPrChange
"""
SECTION_PROPERTIES = """
    headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders
    lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
    printerSettings sectPrChange
"""
STYLE = """
    name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
    locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
"""
SETTINGS = """
    writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData
    embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins
    alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
    hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign
    attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
    revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
    autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation
    consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
    clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
    bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
    displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
    doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
    doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
    strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
    doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
    doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
    alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars
    rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
    doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary
    shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator
"""

ORDERS = {
    "document": "background body",
    "body": "p|tbl sectPr",
    "hdr": "p|tbl",
    "ftr": "p|tbl",
    "footnotes": "footnote",
    "footnote": "p|tbl",
    "p": "pPr r|ins|del|commentRangeStart|commentRangeEnd",
    "ins": "r",
    "del": "r",
    "r": "rPr " + "|".join(sorted(RUN_CONTENT)),
    "pPr": PARAGRAPH_PROPERTIES,
    "rPr": RUN_PROPERTIES,
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr",
    "tblPr": TABLE_PROPERTIES,
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tblGrid": "gridCol tblGridChange",
    "tr": "tblPrEx trPr tc",
    "trPr": "cantSplit|trHeight|tblHeader|jc|hidden ins|del trPrChange",
    "tc": "tcPr p|tbl",
    "tcPr": CELL_PROPERTIES,
    "sectPr": SECTION_PROPERTIES,
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "rPrDefault": "rPr",
    "pPrDefault": "pPr",
    "style": STYLE,
    "settings": SETTINGS,
    "footnotePr": "pos numFmt numStart numRestart footnote",
    "compat": "compatSetting",
    "drawing": "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline",
    "comments": "comment",
    "comment": "p",
    **{f"{name}Change": name for name in ("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr")},
}
"""Names in their order; names joined by | stand in any order among themselves."""

ONCE = {"pPr", "rPr", "tblPr", "tblBorders", "tblCellMar", "trPr", "tcPr", "pBdr", "style", "settings"}
"""Where no child may stand twice."""


def misplaced(root: etree._Element) -> Iterator[str]:
    """Each child that the standard does not have in this place."""
    for parent in root.iter(f"{W}*"):
        name = parent.tag.removeprefix(W)
        places = {
            child: place for place, names in enumerate(ORDERS.get(name, "").split()) for child in names.split("|")
        }
        yield from _misplaced_children(name, [child.tag.removeprefix(W) for child in parent], places)


def _misplaced_children(name: str, children: list[str], places: dict[str, int]) -> Iterator[str]:
    if name == "footnote" and not children:
        return
    reached = -1
    for child in children:
        if places.get(child, -1) < reached or child not in places:
            yield f"{child} in {name}"
        reached = places.get(child, reached)
    if name in ONCE and len(set(children)) < len(children):
        yield f"twice in {name}: {children}"
