#!/usr/bin/env bash
# Runs Debian's Redmine 5 as an instance of its own inside a folder; the machine's other instances are not touched.
#   redmine.sh FOLDER PORT
# It says "ready" once the issue is there, then serves http://127.0.0.1:PORT until it is stopped.
set -euo pipefail

folder=$1 port=$2
site="$folder/site"
mkdir -p "$site/config" "$site/log" "$site/tmp/cache" "$site/tmp/pids" "$site/files" "$site/public/plugin_assets"

cat > "$site/config/database.yml" <<DATABASE
production:
  adapter: sqlite3
  database: $folder/issues.db
  timeout: 10000
DATABASE
head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' > "$site/config/secret_key.txt"

# The package's list of gems follows the databases of the instances under /var/lib; ours is elsewhere, so sqlite3 is named here.
cat > "$folder/Gemfile" <<'GEMS'
eval_gemfile '/usr/share/redmine/Gemfile'
gem 'sqlite3', '~> 1.4.0' unless dependencies.any? { |gem| gem.name == 'sqlite3' }
GEMS

# The instance's name is joined to /usr/share/redmine/instances: this many steps up always end at the root.
export REDMINE_INSTANCE="../../../../../../../..$site"
export RAILS_ENV=production BUNDLE_GEMFILE="$folder/Gemfile" SCHEMA=/dev/null TMPDIR="$folder" BUNDLE_SILENCE_ROOT_WARNING=1
export REDMINE_LANG=en HOME="$folder"
cd "$(dirname "$(dpkg -L redmine | grep '/redmine/config\.ru$')")"

if [ ! -e "$folder/seeded" ]; then
  trap 'grep -vE "^(==|--|   ->|[[:space:]]+from)" "$site/log/setup.log" | tail -n 3 >&2' ERR
  cat > "$folder/seed.rb" <<'SEED'
# Mails are not sent, and above all not written in a thread of their own, which would lock the database against us.
ActionMailer::Base.perform_deliveries = false
ActiveJob::Base.queue_adapter = :inline
Setting.notified_events = []
Redmine::DefaultData::Loader.load('en')

person = lambda do |login, first, last, admin|
  user = User.new(firstname: first, lastname: last, mail: "#{login}@harbour.example", language: 'en', admin: admin)
  user.login = login
  user.password = user.password_confirmation = 'warm-words'
  user.save!
  user
end
agent = person.call('agent', 'Ada', 'Agent', true)
customer = person.call('ingrid', 'Ingrid', 'Falk', false)

project = Project.create!(name: 'Support', identifier: 'support', is_public: true,
                          trackers: Tracker.all.to_a, enabled_module_names: ['issue_tracking'])
[agent, customer].each { |user| Member.create!(project: project, principal: user, roles: [Role.givable.first]) }
Issue.create!(project: project, tracker: project.trackers.last, author: customer, subject: 'Two parcels, one order',
              priority: IssuePriority.first, status: IssueStatus.first,
              description: "Hello,\n\nOrder 30917 came twice, and my card was charged for both. What should I do with the second parcel?\n\nIngrid Falk")
SEED
  bundle exec rake db:migrate > "$site/log/setup.log" 2>&1
  bundle exec ruby bin/rails runner "$folder/seed.rb" >> "$site/log/setup.log" 2>&1
  touch "$folder/seeded"
fi

echo ready
# puma comes from its own package and is not in Redmine's list of gems: hence not through bundle.
exec puma -b "tcp://127.0.0.1:$port" -e production -t 1:1 config.ru > "$site/log/server.log" 2>&1
