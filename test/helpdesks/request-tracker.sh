#!/usr/bin/env bash
# Runs Debian's Request Tracker 5 from a folder of its own: its settings, database and mail stay in there.
#   request-tracker.sh FOLDER PORT
# Its agents are called rich and plain, after the reply field that each of them has chosen.
# It says "ready" once the ticket is there, then serves http://127.0.0.1:PORT until it is stopped.
set -euo pipefail

folder=$1 port=$2
mkdir -p "$folder/more" "$folder/log" "$folder/mason" "$folder/sessions"

cat > "$folder/settings.pm" <<SETTINGS
Set(\$rtname, 'harbour.example');
Set(\$Organization, 'harbour.example');
Set(\$CorrespondAddress, 'support\@harbour.example');
Set(\$CommentAddress, 'team\@harbour.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebPath, '');
Set(\$WebBaseURL, 'http://127.0.0.1:$port');
Set(\$Timezone, 'UTC');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$folder/tickets.db');
Set(\$DatabaseHost, '');
Set(\$DatabasePort, '');
Set(\$DatabaseUser, '');
Set(\$DatabasePassword, '');
Set(\$MasonDataDir, '$folder/mason');
Set(\$MasonSessionDir, '$folder/sessions');
Set(\$WebSessionClass, 'Apache::Session::File');
Set(\$MailCommand, 'testfile');
Set(\$LogToSyslog, undef);
Set(\$LogToFile, 'warning');
Set(\$LogDir, '$folder/log');
Set(\$LogToFileNamed, 'rt.log');
Set(\$MessageBoxRichText, 1);
1;
SETTINGS
export RT_SITE_CONFIG="$folder/settings.pm" RT_SITE_CONFIG_DIR="$folder/more" TMPDIR="$folder"

if [ ! -e "$folder/seeded" ]; then
  trap 'tail -n 5 "$folder"/log/setup.log "$folder"/log/seed.log >&2' ERR
  rt-setup-database-5 --action init --dba '' --dba-password '' --skip-create > "$folder/log/setup.log" 2>&1
  cat > "$folder/seed.pl" <<'SEED'
use strict; use warnings;
use RT -init;
use MIME::Entity;

my @agents = map {
    my ($field, $name) = @$_;
    my $agent = RT::User->new(RT->SystemUser);
    $agent->Create(Name => $field, Password => 'warm-words', RealName => "$name Agent",
        EmailAddress => lc($name) . '@harbour.example', Privileged => 1);
    $agent->SetPreferences(RT->System, { MessageBoxRichText => $field eq 'rich' ? 1 : 0 });
    $agent;
} ['rich', 'Ada'], ['plain', 'Ida'];
my $customer = RT::User->new(RT->SystemUser);
$customer->Create(Name => 'ingrid@lake.example', RealName => 'Ingrid Falk', EmailAddress => 'ingrid@lake.example');

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my @all = qw(CreateTicket ReplyToTicket);
my @team = (@all, qw(SeeQueue ShowTicket ShowTicketComments CommentOnTicket OwnTicket ModifyTicket));
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for @all;
for my $agent (@agents) { $agent->PrincipalObj->GrantRight(Right => $_, Object => $queue) for @team; }

my $mail = MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', From => 'ingrid@lake.example',
    Subject => 'Two parcels, one order',
    Data => "Hello,\n\nOrder 30917 came twice, and my card was charged for both. What should I do with the second parcel?\n\nIngrid Falk\n");
my $ticket = RT::Ticket->new(RT::CurrentUser->new($customer));
my ($id, undef, $said) = $ticket->Create(Queue => 'General', Subject => 'Two parcels, one order',
    Requestor => 'ingrid@lake.example', MIMEObj => $mail);
die "There is no ticket: $said\n" unless $id;
SEED
  perl -I"$(dirname "$(dpkg -L request-tracker5 | grep '/lib/RT\.pm$')")" "$folder/seed.pl" > "$folder/log/seed.log" 2>&1
  touch "$folder/seeded"
fi

echo ready
exec "$(dpkg -L request-tracker5 | grep 'libexec/rt-server$')" --host 127.0.0.1 --port "$port" > "$folder/log/server.log" 2>&1
