"""The attributes that hold a script."""

_EVENTS = """
    abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy
    beforecut beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur cancel
    canplay canplaythrough change click close contextlost contextmenu contextrestored copy cuechange cut
    dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended error
    focus focusin focusout formdata fullscreenchange fullscreenerror gotpointercapture hashchange input invalid
    keydown keypress keyup languagechange load loadeddata loadedmetadata loadstart lostpointercapture message
    messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online
    pagehide pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter
    pointerleave pointermove pointerout pointerover pointerrawupdate pointerup popstate progress ratechange
    rejectionhandled repeat reset resize scroll scrollend search securitypolicyviolation seeked seeking select
    selectionchange selectstart slotchange stalled start storage submit suspend timeupdate toggle touchcancel
    touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart
    unhandledrejection unload volumechange waiting wheel
"""

HANDLERS = frozenset(f"on{event}" for event in _EVENTS.split())
"""Event handler attributes (WHATWG HTML, section 8.1.8.2; SVG; pointer events): `one` and `once` are none."""
