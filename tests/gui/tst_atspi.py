# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dbus-run-session -- python3 tst_atspi.py PROGRAM: reads every page and dialog of the program as a
# screen reader does, through AT-SPI, and fails on what it could not say.

import dataclasses
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

MARKUP = re.compile(r'<[a-zA-Z/!][^>]*>|&(nbsp|amp|lt|gt|quot|#\d+);')
# Of a table or list: more of one is more of the same.
MOST_CHILDREN = 24

R = Atspi.Role
ACTED_ON = {
    R.PUSH_BUTTON, R.TOGGLE_BUTTON, R.CHECK_BOX, R.RADIO_BUTTON, R.COMBO_BOX, R.ENTRY, R.TEXT,
    R.MENU_ITEM, R.CHECK_MENU_ITEM, R.RADIO_MENU_ITEM, R.LINK, R.LIST, R.LIST_ITEM, R.TABLE,
    R.TREE, R.TREE_TABLE, R.PASSWORD_TEXT, R.SPIN_BUTTON, R.SLIDER, R.PUSH_BUTTON_MENU,
}
MANY = {R.TABLE, R.TREE, R.TREE_TABLE, R.LIST, R.LIST_BOX, R.PAGE_TAB_LIST}
ROLELESS = {R.INVALID, R.UNKNOWN}


def labels_of(it):
    names = []
    for relation in it.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            names += [relation.get_target(i).get_name()
                      for i in range(relation.get_n_targets())]
    return [name for name in names if name.strip()]


@dataclasses.dataclass(frozen=True)
class Wanted:
    """What must stand in a view: a role, the beginning of a name, and a state."""
    role: str
    name: str
    state: str = ''

    def is_found_in(self, role, name, states):
        told = [state.value_nick for state in states.get_states()]
        is_as_wanted = not self.state or (self.state.removeprefix('not ') in told) \
            != self.state.startswith('not ')
        return role == self.role and name.startswith(self.name) and is_as_wanted


# In Dutch, on the sample campaign.
WANTED = {
    'stage-asked': [Wanted('radio button', 'Jaar', 'not checked'),
                    Wanted('radio button', 'Dag', 'checked')],
    'stage-joining': [Wanted('check box', 'Dit engagement vastleggen', 'not checked')],
    'stage-joining-complete': [Wanted('label', 'Al vastgelegd')],
    'filter-choices': [Wanted('list item', 'toegetreden, aangevinkt', 'checked'),
                       Wanted('list item', 'in gesprek, niet aangevinkt', 'not checked')],
    'letters': [Wanted('table cell', 'Eeklo, al gevraagd (14/9/2026), niet aangevinkt'),
                Wanted('table cell', 'Aalst, geen contactpersoon, geen straat, aangevinkt')],
    'dossier-discussed': [Wanted('text', 'E-mail: datum'),
                          Wanted('text', 'E-mail: wat er gebeurde'),
                          Wanted('push button', 'Brief: Els Voorbeeld'), Wanted('label', 'Brief')],
}
# What is read out without being asked for, from the end of this view on: an edit told in a bar, and
# an undo.
LISTENED_TO = 'help'
READ_OUT = ('Contactmoment van Ninove verwijderd', 'Ongedaan gemaakt: ')


class Reader:
    """Walks one view and notes what is wrong."""

    def __init__(self, view):
        self.view = view
        self.problems = []
        self.nodes = 0
        self.wanted = WANTED.get(view, [])
        self.missing = set(self.wanted)

    def say(self, path, what):
        self.problems.append(f'{self.view}: {" / ".join(path[-3:])}: {what}')

    def walk(self, it, path=()):
        states = it.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE):
            return
        self.nodes += 1
        role = it.get_role()
        name = it.get_name() or ''
        description = it.get_description() or ''
        path = path + (f'{it.get_role_name()} “{name[:40]}”',)
        if os.environ.get('DUMP') == self.view:
            told = ' '.join(state.value_nick for state in states.get_states())
            print('  ' * len(path), path[-1], repr(description), told, labels_of(it))
        self.check(it, role, name, description, states, path)
        count = it.get_child_count()
        if role in MANY or count > 200:
            count = min(count, MOST_CHILDREN)
        for i in range(count):
            child = it.get_child_at_index(i)
            if child is not None:
                self.walk(child, path)

    def check(self, it, role, name, description, states, path):
        for text, what in ((name, 'name'), (description, 'description')):
            if MARKUP.search(text):
                self.say(path, f'its {what} carries markup: {text[:80]!r}')
        focusable = states.contains(Atspi.StateType.FOCUSABLE)
        if role in ROLELESS and focusable:
            self.say(path, 'it has no role')
        if role == R.COMBO_BOX:
            # Its name is the value that is chosen.
            if not labels_of(it):
                self.say(path, 'the combo box has no label')
        elif role in ACTED_ON and not name.strip() and not labels_of(it):
            self.say(path, 'it has no name')
        for wanted in self.wanted:
            if wanted.is_found_in(it.get_role_name(), name, states):
                self.missing.discard(wanted)


class Program:
    """The program with its views, on a display and a bus of their own."""

    def __init__(self, path):
        self.home = tempfile.TemporaryDirectory(prefix='solidair-atspi-')
        read, write = os.pipe()
        self.screen = subprocess.Popen(
            ['Xvfb', '-displayfd', str(write), '-screen', '0', '2400x1500x24', '-nolisten', 'tcp'],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            display = told.readline().strip()
        if not display:
            sys.exit('Xvfb gives no display')
        surroundings = dict(
            os.environ, DISPLAY=':' + display, QT_QPA_PLATFORM='xcb',
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', HOME=self.home.name,
            XDG_CONFIG_HOME=self.home.name + '/config', XDG_DATA_HOME=self.home.name + '/data')
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, bufsize=1, env=surroundings)

        self.lines = queue.SimpleQueue()
        threading.Thread(target=self.read_lines, daemon=True).start()

    def read_lines(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put('')

    def line(self):
        """The next one; hears meanwhile what is read out."""
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                return self.lines.get(timeout=0.01).strip()
            except queue.Empty:
                pass

    def go_on(self):
        self.process.stdin.write('\n')
        self.process.stdin.flush()

    def wait(self):
        self.process.stdin.close()
        return self.process.wait(timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.process, self.screen):
            process.kill()
            process.wait()
        self.home.cleanup()


def program_on_the_bus(process_id):
    """Nothing until it has announced itself."""
    end = time.monotonic() + 15
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == process_id:
                # What was true a view ago is not true now.
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        GLib.MainContext.default().iteration(False)
        time.sleep(0.05)
    sys.exit('The program does not appear on the bus of assistive tools')


def at_way(root, way, focused):
    it = root
    for index in way.split('/'):
        if index == '-1':
            # What pops up stands in no tree; tools come there with the focus.
            return focused.get_parent()
        it = it.get_child_at_index(int(index))
    return it


class Listener:
    """Notes what a screen reader reads out when it comes up, and where the focus is."""

    def __init__(self):
        self.heard = []
        self.focused = None
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register('object:state-changed:focused')

    def hear_what_comes_up(self):
        """Much does."""
        self.listener.register('object:state-changed:showing')

    def hear(self, event):
        if event.detail1 and event.type.endswith('focused'):
            self.focused = event.source
            return
        try:
            if event.detail1 and event.source.get_role() == R.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass # It is gone already.


def read_views(program, listener):
    begun = time.monotonic()
    found, views, nodes, faults = [], 0, 0, []
    root = None
    while True:
        words = program.line().split()
        if not words or words[0] == 'done':
            break
        if root is None:
            root = program_on_the_bus(program.process.pid)
        reader = Reader(words[1])
        start = time.monotonic()
        reader.walk(at_way(root, words[2], listener.focused))
        for wanted in reader.missing:
            reader.say((), f'there is no {wanted.role} “{wanted.name}” {wanted.state}')
        if os.environ.get('VERBOSE'):
            print(words[1], reader.nodes, round(time.monotonic() - start, 2), flush=True)
        if words[1] == 'faults':
            faults = reader.problems
        else:
            views += 1
            nodes += reader.nodes
            found += reader.problems
        if words[1] == LISTENED_TO:
            listener.hear_what_comes_up()
        program.go_on()
    print(f'{views} views, {nodes} things in them, {time.monotonic() - begun:.0f} s')
    return views, found, faults


def main():
    if len(sys.argv) != 2:
        sys.exit('dbus-run-session -- python3 tst_atspi.py PROGRAM')
    listener = Listener()
    with Program(sys.argv[1]) as program:
        views, found, faults = read_views(program, listener)
        code = program.wait()
    wanted = ('the combo box has no label', 'carries markup', 'it has no name')
    for what in wanted:
        if sum(what in fault for fault in faults) != 1:
            found.append(f'The reader is blind to: {what} ({faults})')
    for text in READ_OUT:
        if not any(said.startswith(text) for said in listener.heard):
            found.append(f'“{text}” is not read out, only {listener.heard}')
    for problem in dict.fromkeys(found):
        print(f'FAIL! {problem}')
    if code != 0:
        found.append('')
        print(f'FAIL! The program ended with {code}')
    if views < 50:
        found.append('')
        print(f'FAIL! Only {views} views were shown')
    sys.exit(1 if found else 0)


main()
