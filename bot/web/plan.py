"""The coach's pages of a plan: write it together, read and print it, compare, hand it on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.content.content import Content
from bot.conversation.handover import Handovers, Held
from bot.conversation.plan import Saved
from bot.conversation.plancheck import Wrong, checked
from bot.conversation.plandiff import Change, changes
from bot.conversation.plans import Opened, Overtaken, Plans
from bot.conversation.plantyped import Draft, draft
from bot.conversation.service import Unknown
from bot.conversation.trace import Access, Seen
from bot.web import auth, planform
from bot.web.render import page
from bot.web.sheet import title
from bot.web.stored import stored

Json = dict[str, Any]
PLACE = "/coach/gesprekken/{gesprek}/plan"
MORE, LESS = "erbij", "weg-"
LONGEST_REASON = 500
"""Characters."""


async def write(request: Request) -> Response:
    """The newest version to go on with, or a draft from what the client released."""
    access = Access(auth.coach(request), Seen.PLAN)
    opened = await stored(_plans(request).open, _gesprek(request), access)
    typed = draft(opened.plan, opened.newest, opened.aims)
    return _form(request, opened, typed, kept=request.query_params.get("bewaard"))


async def act(request: Request) -> Response:
    """Another action, one less, or a version that is saved: whatever was typed stays."""
    who = auth.coach(request)
    auth.from_own_page(request)
    form = await request.form()
    typed, wish = planform.read(form), str(form.get("doe", ""))
    if wish == MORE:
        return await _shown_again(request, typed.with_action(), fresh=len(typed.actions))
    number = wish.removeprefix(LESS)
    if number != wish and number.isdecimal():
        return await _shown_again(request, typed.without(int(number)))
    return await _save(request, typed, who)


async def sheet(request: Request) -> Response:
    access = Access(auth.coach(request), Seen.PLAN)
    opened = await stored(_plans(request).saved, _gesprek(request), access, _version(request))
    assert opened.saved is not None
    shown = planform.sheet(opened.saved, _content(request))
    return page(request, "coach_plan_blad.html", **shown, **_about(request, opened))


async def versions(request: Request) -> Response:
    """Every version, and what differs between two of them."""
    access = Access(auth.coach(request), Seen.PLAN_VERSIONS)
    gesprek = _gesprek(request)
    found = await stored(_plans(request).versions, gesprek, access)
    by_number = {each.versie: each for each in found}
    new = by_number.get(_number(request, "met"), found[0])
    old = by_number.get(_number(request, "van"), by_number.get(new.versie - 1, new))
    return page(
        request,
        "coach_plan_versies.html",
        gesprek=gesprek,
        versies=found,
        oud=old,
        nieuw=new,
        verschillen=changes(old.plan, new.plan, _content(request)),
    )


async def as_json(request: Request) -> Response:
    access = Access(auth.coach(request), Seen.PLAN_DATA)
    plans = _plans(request)
    opened = await stored(plans.saved, _gesprek(request), access, _version(request))
    return JSONResponse(plans.as_file(opened).model_dump(mode="json"))


async def hand_over(request: Request) -> Response:
    """The file for a next coach."""
    return await _leaves(request, Seen.HANDOVER)


async def second_track(request: Request) -> Response:
    return await _leaves(request, Seen.SECOND_TRACK)


async def _save(request: Request, typed: Draft, who: str) -> Response:
    content, gesprek = _content(request), _gesprek(request)
    try:
        plan = checked(typed, content)
    except Wrong as wrong:
        return await _shown_again(request, typed, wrong.faults, 422)
    try:
        saved = await stored(_plans(request).save, gesprek, plan, typed.base, who)
    except Overtaken as overtaken:
        # From here on it is a change of theirs: the coach has read what differs.
        rebased = Draft(overtaken.by.versie, typed.fields, typed.actions)
        differ = changes(overtaken.by.plan, plan, content)
        return await _shown_again(request, rebased, status=409, by=overtaken.by, differ=differ)
    address = PLACE.format(gesprek=gesprek)
    return RedirectResponse(f"{address}?bewaard={saved.versie}", status_code=303)


async def _shown_again(
    request: Request,
    typed: Draft,
    faults: Mapping[str, str] | None = None,
    status: int = 200,
    **more: Any,
) -> Response:
    opened = await stored(_plans(request).begun, _gesprek(request))
    return _form(request, opened, typed, faults or {}, status, **more)


def _form(
    request: Request,
    opened: Opened,
    typed: Draft,
    faults: Mapping[str, str] | None = None,
    status: int = 200,
    kept: str | None = None,
    fresh: int | None = None,
    by: Saved | None = None,
    differ: list[Change] | None = None,
) -> Response:
    return page(
        request,
        "coach_plan.html",
        status,
        **planform.fields(typed, faults or {}, _content(request)),
        **_about(request, opened),
        bewaard=kept,
        nieuwe_actie=fresh,
        door=by,
        verschillen=differ or [],
        begonnen=opened.newest > 0,
    )


async def _leaves(request: Request, what: Seen) -> Response:
    who = auth.coach(request)
    auth.from_own_page(request)
    form, content = await request.form(), _content(request)
    why = str(form.get("waarom", "")).strip()[:LONGEST_REASON]
    if not why:
        return await _kept(request, what, {"waarom": content.plan.fouten.reden})
    try:
        found = await stored(_file, request, Access(who, what, why), "deelgenomen" in form)
    except Held as held:
        return await _kept(request, what, held.faults, why)
    return _download(request, found, what, str(form.get("vorm", "")))


def _file(request: Request, access: Access, told: bool) -> BaseModel:
    handovers: Handovers = request.app.state.handovers
    gesprek = _gesprek(request)
    if access.what == Seen.HANDOVER:
        return handovers.warm(gesprek, access)
    return handovers.second_track(gesprek, access, told or None)


async def _kept(request: Request, what: Seen, faults: Mapping[str, str], why: str = "") -> Response:
    """Nothing leaves: says why, and shows nothing of the plan."""
    opened = await stored(_plans(request).begun, _gesprek(request))
    if opened.saved is None:
        raise Unknown
    named = planform.names(_content(request), draft(opened.plan, opened.newest))
    held = {name: text for name, text in faults.items() if name != "waarom"}
    return page(
        request,
        "coach_plan_meegeven.html",
        422,
        **_about(request, opened),
        plantekst=_content(request).plan,
        soort=what.value,
        fout=faults.get("waarom"),
        waarom=why,
        tegen={name: (named[name], text) for name, text in held.items()},
    )


def _download(request: Request, found: BaseModel, what: Seen, kind: str) -> Response:
    name = what.value
    if kind == "json":
        text = found.model_dump_json(indent=2)
        response = Response(text, media_type="application/json; charset=utf-8")
    else:
        kind, content = "html", _content(request)
        saved = getattr(found, "bewaard", None)
        shown = planform.sheet(saved, content) if saved else {"plantekst": content.plan}
        response = page(request, f"bestanden/{name}.html", bestand=found, **shown)
    response.headers["content-disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def _about(request: Request, opened: Opened) -> Json:
    return {
        "gesprek": opened.gesprek,
        "clientcode": opened.clientcode,
        "titel": title(_content(request), opened.gedrag),
        "nieuwste": opened.newest,
    }


def _version(request: Request) -> int | None:
    """Raises Unknown for what is no number."""
    asked = request.query_params.get("versie")
    if asked is not None and not asked.isdecimal():
        raise Unknown
    return int(asked) if asked else None


def _number(request: Request, name: str) -> int:
    """0, which no version has, where none was chosen."""
    asked = request.query_params.get(name, "")
    return int(asked) if asked.isdecimal() else 0


def _gesprek(request: Request) -> str:
    return str(request.path_params["gesprek"])


def _plans(request: Request) -> Plans:
    plans: Plans = request.app.state.plans
    return plans


def _content(request: Request) -> Content:
    content: Content = request.app.state.content
    return content


routes = [
    Route(PLACE, write),
    Route(PLACE, act, methods=["POST"]),
    Route(f"{PLACE}.json", as_json),
    Route(f"{PLACE}/blad", sheet),
    Route(f"{PLACE}/versies", versions),
    Route(f"{PLACE}/overdracht", hand_over, methods=["POST"]),
    Route(f"{PLACE}/tweede-spoor", second_track, methods=["POST"]),
]
